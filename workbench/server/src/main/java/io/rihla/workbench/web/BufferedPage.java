package io.rihla.workbench.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Holds HTML back so that it can be put into a frame; anything else passes through as it comes. */
final class BufferedPage extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private PrintWriter writer;
    private boolean holding;

    BufferedPage(HttpServletResponse response) {
        super(response);
    }

    /** What was written, or null when nothing was held back. */
    String html() {
        if (!holding || isCommitted()) {
            return null;
        }
        if (writer != null) {
            writer.flush();
        }
        return bytes.toString(charset());
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            if (isHtml()) {
                holding = true;
                writer = new PrintWriter(new OutputStreamWriter(bytes, charset()));
            } else {
                writer = super.getWriter();
            }
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (!isHtml()) {
            return super.getOutputStream();
        }
        holding = true;
        return new Held();
    }

    @Override
    public void setContentLength(int length) {
        if (!isHtml()) {
            super.setContentLength(length);
        }
    }

    @Override
    public void setContentLengthLong(long length) {
        if (!isHtml()) {
            super.setContentLengthLong(length);
        }
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!holding) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        bytes.reset();
        if (!holding) {
            super.resetBuffer();
        }
    }

    private boolean isHtml() {
        String type = getContentType();
        return type != null && type.startsWith("text/html");
    }

    private Charset charset() {
        String name = getCharacterEncoding();
        return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
    }

    private final class Held extends ServletOutputStream {
        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Pages that may be decorated are written blocking");
        }

        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public void write(byte[] from, int offset, int length) {
            bytes.write(from, offset, length);
        }
    }
}
