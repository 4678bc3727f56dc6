package org.qihang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.testing.TestDatabase;
import org.qihang.testing.TestPlace;

/** Personal data goes through the one converter, and into no log and no message. */
class PersonalDataTest {

    private static final String ANNA = "210102199001010019";
    private static final String PHONE = "13812345678";

    @Test
    void everyAttributeIsMappedAndPersonalOnesConverted() throws IOException {
        String mapping;
        try (InputStream stream = Store.class.getResourceAsStream("/META-INF/orm.xml")) {
            mapping = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (Register register : Register.all()) {
            String entity = mapping.substring(mapping.indexOf("name=\"" + register.name() + "\""));
            entity = entity.substring(0, entity.indexOf("</entity>"));
            for (Feature feature : register.attributes()) {
                var line = Pattern.compile("<basic name=\"" + feature.name() + "\"(/>|>.*)").matcher(entity);
                assertThat(line.find()).as(feature.toString()).isTrue();
                assertThat(line.group().contains("PersonalData")).as(feature.toString()).isEqualTo(feature.personal());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void faultsAndLogsDoNotShowIt(TestDatabase database) {
        Queue<String> logged = new ConcurrentLinkedQueue<>();
        Handler handler = new Recorder(logged);
        Logger.getLogger("").addHandler(handler);
        try (TestPlace place = database.place(); Store store = place.open("anna")) {
            Samples.begin(store);
            List<Throwable> faults = List.of(
                    // The unique index is met by a load that has the same person twice,
                    catchThrowable(() -> load(store)),
                    // and the column's length by plain SQL that a rule did not see.
                    catchThrowable(() -> store.session().transactions().write(connection -> {
                        try (var statement = connection
                                .prepareStatement("insert into document (uri, type, version, xml, who, saved_at)"
                                        + " values (?, ?, 1, '', '', current_timestamp)")) {
                            statement.setString(1, "u");
                            statement.setString(2, (ANNA + PHONE).repeat(10));
                            return statement.executeUpdate();
                        }
                    })));
            for (Throwable fault : faults) {
                assertThat(fault).isInstanceOf(StoreException.class);
                StringWriter trace = new StringWriter();
                fault.printStackTrace(new PrintWriter(trace));
                assertThat(trace.toString()).doesNotContain(ANNA).doesNotContain(PHONE);
            }
        } finally {
            Logger.getLogger("").removeHandler(handler);
        }
        assertThat(logged).noneMatch(line -> line.contains(ANNA) || line.contains(PHONE));
    }

    private static void load(Store store) {
        try (RegisterLoad load = store.registers().load(Samples.CAMPAIGN, Samples.GRADUATES,
                new ImportSource("f", null, null), LoadMode.MERGE)) {
            for (int i = 0; i < 2; i++) {
                Object[] row = Rows.graduate(1);
                row[Rows.KEY] = ANNA;
                row[Rows.MOBILE] = PHONE;
                load.insert(row);
            }
            load.finish(2, 0, 0, 0);
        }
    }

    private static final class Recorder extends Handler {

        private final Queue<String> lines;

        Recorder(Queue<String> lines) {
            this.lines = lines;
        }

        @Override
        public void publish(LogRecord entry) {
            lines.add(entry.getMessage() + " " + entry.getThrown());
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
