package dev.vett.intranet.people;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.boot.actuate.autoconfigure.security.servlet.EndpointRequest;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.boot.autoconfigure.security.servlet.PathRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;

/** Who may see what. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
  @Bean
  SecurityFilterChain security(HttpSecurity http, LoginAttempts attempts) throws Exception {
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll()
                    .requestMatchers(PathRequest.toStaticResources().atCommonLocations())
                    .permitAll()
                    .requestMatchers(EndpointRequest.to(HealthEndpoint.class))
                    .permitAll()
                    .requestMatchers("/queue/**", "/overview", "/records", "/actuator/**")
                    .hasRole("REVIEWER")
                    .anyRequest()
                    .hasRole("AUTHOR"))
        .formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/").permitAll())
        .logout(Customizer.withDefaults())
        .addFilterBefore(
            new LoginLimit(
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/login"),
                attempts),
            UsernamePasswordAuthenticationFilter.class)
        .headers(
            headers ->
                headers.contentSecurityPolicy(
                    policy ->
                        policy.policyDirectives(
                            "default-src 'self'; frame-ancestors 'none'; form-action 'self'; base-uri 'none'")))
        .exceptionHandling(
            handling ->
                handling.defaultAuthenticationEntryPointFor(
                    (request, response, refusal) ->
                        response.sendError(HttpServletResponse.SC_UNAUTHORIZED),
                    programs()))
        .build();
  }

  /** Matches callers that ask for JSON; they get a status in place of the login page. */
  private static MediaTypeRequestMatcher programs() {
    MediaTypeRequestMatcher matcher =
        new MediaTypeRequestMatcher(
            new HeaderContentNegotiationStrategy(),
            MediaType.APPLICATION_JSON,
            MediaType.APPLICATION_PROBLEM_JSON);
    matcher.setIgnoredMediaTypes(Set.of(MediaType.ALL));
    return matcher;
  }
}
