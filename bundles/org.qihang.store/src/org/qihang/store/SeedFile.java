package org.qihang.store;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.h2.tools.Csv;
import org.qihang.model.meta.Feature;
import org.qihang.model.meta.Register;
import org.qihang.store.database.RegisterTable;
import org.qihang.store.database.RowWriter;

/** The first records of a register: CSV in UTF-8, the first row names attributes of the model. */
final class SeedFile {

    private final String campaign;
    private final Register register;
    private final URL file;
    private int line = 1;

    SeedFile(String campaign, Register register, URL file) {
        this.campaign = campaign;
        this.register = register;
        this.file = file;
    }

    /** Loads the records within a transaction, as a run of their own. */
    void load(Store store, Connection connection) throws SQLException {
        Csv csv = new Csv();
        csv.setCaseSensitiveColumnNames(true);
        csv.setPreserveWhitespace(false);
        ImportSource source = new ImportSource(Path.of(file.getPath()).getFileName().toString(), null, null);
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8);
                ResultSet rows = csv.read(reader, null)) {
            store.registers().loads().within(connection, campaign, register, source,
                    (table, writer) -> write(table, rows, writer));
        } catch (IOException e) {
            throw new StoreException(e, "campaign.contribution", file.getPath(), e.getMessage());
        } catch (StoreException e) {
            throw new StoreException(e, "campaign.file", campaign, source.fileName(), line, e.getMessage());
        }
    }

    private void write(RegisterTable table, ResultSet rows, RowWriter writer) throws SQLException {
        int width = rows.getMetaData().getColumnCount();
        Feature[] features = new Feature[width];
        for (int i = 0; i < width; i++) {
            String name = rows.getMetaData().getColumnName(i + 1);
            features[i] = register.attribute(name).filter(feature -> !feature.system())
                    .orElseThrow(() -> new StoreException("campaign.column", register, name));
        }
        while (rows.next()) {
            line++;
            Object[] row = new Object[table.columns().length];
            for (int i = 0; i < width; i++) {
                row[table.position(features[i].name())] = value(features[i], rows.getString(i + 1));
            }
            writer.insert(row);
        }
    }

    private static Object value(Feature feature, String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        EDataType type = ((EAttribute) feature.feature()).getEAttributeType();
        return EcoreUtil.createFromString(type, text);
    }
}
