package id.sakip.testing.broken.cycle.a;

import id.sakip.testing.broken.cycle.b.Second;

public class First {
    Second second;
}
