package org.qihang.exchange.check;

import org.qihang.model.campaign.CampaignFactory;
import org.qihang.model.campaign.Code;
import org.qihang.model.campaign.CodeTable;

/** Builds tables of codes: {@code aTable("degree").code("31", "本科", "大学本科").build()}. */
final class CodeTables {

    private final CodeTable table = CampaignFactory.eINSTANCE.createCodeTable();

    private CodeTables(String name) {
        table.setTable(name);
        table.setCode(name + "-test");
        table.setName(name);
    }

    static CodeTables aTable(String name) {
        return new CodeTables(name);
    }

    CodeTables code(String code, String name, String aliases) {
        Code made = CampaignFactory.eINSTANCE.createCode();
        made.setCode(code);
        made.setName(name);
        made.setAliases(aliases);
        table.getCodes().add(made);
        return this;
    }

    /** A code of an older version that means a current one. */
    CodeTables older(String code, String name, String standard) {
        code(code, name, null);
        table.getCodes().getLast().setStandard(standard);
        return this;
    }

    CodeTables open() {
        table.setOpen(true);
        return this;
    }

    CodeTable build() {
        return table;
    }
}
