package org.qihang.exchange.sample;

import java.time.LocalDate;
import java.util.List;
import org.qihang.model.campaign.CampaignFactory;
import org.qihang.model.campaign.Code;
import org.qihang.model.campaign.CodeBook;
import org.qihang.model.campaign.CodeTable;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.University;

/** Code tables and universities just large enough to make a roster of. */
final class SmallCampaign {

    static final LocalDate YEAR_END = LocalDate.of(2013, 12, 31);

    private SmallCampaign() {
    }

    static CodeBook codes() {
        CodeBook book = CampaignFactory.eINSTANCE.createCodeBook();
        table(book, "place", "210000 辽宁省", "210100 辽宁省沈阳市", "210101 辽宁省沈阳市市辖区", "210102 辽宁省沈阳市和平区",
                "210181 辽宁省沈阳市新民市", "210200 辽宁省大连市", "210202 辽宁省大连市中山区", "211224 辽宁省铁岭市昌图县",
                "540000 西藏自治区", "540100 西藏自治区拉萨市", "540102 西藏自治区拉萨市城关区", "110000 北京市",
                "110100 北京市市辖区", "110101 北京市东城区");
        table(book, "major", "080901 计算机科学与技术", "120203K 会计学", "050101 汉语言文学", "100201K 临床医学", "081200 计算机科学与技术",
                "580103 数控技术", "620203 会计");
        table(book, "gender", "1 男", "2 女");
        table(book, "destination", "10 签就业协议形式就业", "70 待就业");
        table(book, "hardship", "0 非困难生", "1 就业困难", "2 家庭困难", "4 残疾").setBitMask(true);
        return book;
    }

    static List<University> universities() {
        return List.of(university("10140", "辽宁大学", "210100", "1", "辽宁省"),
                university("10165", "辽宁师范大学", "210200", "1", "辽宁省"),
                university("12594", "沈阳职业技术学院", "210100", "2", "辽宁省"),
                university("13631", "大连东软信息学院", "210200", "1", "辽宁省教育厅"));
    }

    private static University university(String code, String name, String place, String level, String authority) {
        University university = RegisterFactory.eINSTANCE.createUniversity();
        university.setCode(code);
        university.setName(name);
        university.setPlace(place);
        university.setLevel(level);
        university.setAuthority(authority);
        return university;
    }

    private static CodeTable table(CodeBook book, String name, String... codes) {
        CodeTable table = CampaignFactory.eINSTANCE.createCodeTable();
        table.setTable(name);
        table.setCode(name + "-test");
        table.setName(name);
        for (String each : codes) {
            Code code = CampaignFactory.eINSTANCE.createCode();
            code.setCode(each.substring(0, each.indexOf(' ')));
            code.setName(each.substring(each.indexOf(' ') + 1));
            table.getCodes().add(code);
        }
        book.getTables().add(table);
        return table;
    }

    static SampleRoster roster(int graduates, long seed) {
        return new SampleRoster(codes(), universities(), graduates, seed, YEAR_END);
    }
}
