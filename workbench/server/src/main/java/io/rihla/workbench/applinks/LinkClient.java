package io.rihla.workbench.applinks;

import java.io.IOException;

/** Sends one product's requests: counted, and through whatever faults are switched on. */
final class LinkClient {

    private final Neighbour neighbour;
    private final LinkWire wire;
    private final LinkFaults faults;
    private final LinkTraffic traffic;

    LinkClient(Neighbour neighbour, LinkWire wire, LinkFaults faults, LinkTraffic traffic) {
        this.neighbour = neighbour;
        this.wire = wire;
        this.faults = faults;
        this.traffic = traffic;
    }

    /**
     * @param who whom the counters name
     */
    LinkAnswer send(LinkCall call, String who) throws IOException {
        long begun = System.nanoTime();
        int status = 0;
        traffic.begins(who);
        try {
            LinkAnswer answer = faults.send(call, () -> wire.send(call));
            status = answer.getStatusCode();
            return answer;
        } finally {
            long milliseconds = (System.nanoTime() - begun) / 1_000_000;
            traffic.ends(
                    new LinkTraffic.Sent(
                            call.method().name(), path(call), who, status, milliseconds));
        }
    }

    private String path(LinkCall call) {
        String path = call.address().getPath();
        String context = neighbour.address().getPath();
        return path.startsWith(context) ? path.substring(context.length()) : path;
    }
}
