package com.atlassian.sal.api.message;

import java.io.Serializable;

/**
 * A text's key with what goes into its places.
 *
 * @evidence OSS S8 github.com/mrdon/SAL
 */
public interface Message extends Serializable {}
