package id.sakip.testing.broken.names.util;

public class Helper {}
