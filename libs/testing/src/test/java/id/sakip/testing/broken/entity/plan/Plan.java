package id.sakip.testing.broken.entity.plan;

import jakarta.persistence.Entity;

@Entity
public class Plan {}
