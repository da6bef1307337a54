package dk.opfoelgning.cli;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The program's parts, found by their annotations.
@SpringBootApplication(scanBasePackages = "dk.opfoelgning")
class FollowUpApplication {}
