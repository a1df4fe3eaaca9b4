package id.sakip.planning.broken;

import id.sakip.scoring.broken.Score;

public class PlanThatKnowsScores {
    Score score;
}
