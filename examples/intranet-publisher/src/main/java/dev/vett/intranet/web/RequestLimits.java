package dev.vett.intranet.web;

import org.apache.catalina.filters.FailedRequestFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Refuses forms that are too large or garbled, which Tomcat else hands on with fields missing. */
@Configuration(proxyBeanMethods = false)
class RequestLimits {
  @Bean
  FilterRegistrationBean<FailedRequestFilter> failedRequests() {
    FilterRegistrationBean<FailedRequestFilter> filter =
        new FilterRegistrationBean<>(new FailedRequestFilter());
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
    return filter;
  }
}
