package id.sakip.testing.broken.framework.capaian.domain;

import jakarta.persistence.EntityManager;

public class Rule {
    EntityManager framework;
}
