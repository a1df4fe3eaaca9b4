package id.sakip.scoring.broken;

public class Score {}
