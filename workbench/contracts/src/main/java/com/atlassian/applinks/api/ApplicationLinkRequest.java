package com.atlassian.applinks.api;

import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Response;

/**
 * A request that carries what the link authenticates with.
 *
 * @evidence J S18 docs.atlassian.com/applinks-api/3.2
 */
public interface ApplicationLinkRequest extends Request<ApplicationLinkRequest, Response> {}
