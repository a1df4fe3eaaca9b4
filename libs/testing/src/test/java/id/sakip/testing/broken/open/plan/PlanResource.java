package id.sakip.testing.broken.open.plan;

import jakarta.ws.rs.GET;

public class PlanResource {
    @GET
    public String forAnybody() {
        return "";
    }
}
