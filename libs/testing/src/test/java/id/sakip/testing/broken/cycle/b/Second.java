package id.sakip.testing.broken.cycle.b;

import id.sakip.testing.broken.cycle.a.First;

public class Second {
    First first;
}
