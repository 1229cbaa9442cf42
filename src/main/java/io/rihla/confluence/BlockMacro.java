package io.rihla.confluence;

import com.atlassian.confluence.macro.Macro;

/** A macro that has no body and stands on the page as a block of its own. */
interface BlockMacro extends Macro {

    @Override
    default BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    default OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
