package io.rihla.samples.greeter.rest;

/** What a caller sends to be waved at; unknown fields are refused. */
public class WaveRequest {

    private String name = "";

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
