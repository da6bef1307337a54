package dk.opfoelgning.cli;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/// The program's parts but for the page, found by their annotations.
@SpringBootApplication(
        scanBasePackages = {"dk.opfoelgning.history", "dk.opfoelgning.job"},
        exclude = {SecurityAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
class FollowUpApplication {}
