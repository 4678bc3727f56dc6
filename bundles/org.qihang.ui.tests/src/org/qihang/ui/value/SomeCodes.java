package org.qihang.ui.value;

import java.util.LinkedHashMap;
import java.util.Map;

/** Code names for tests that need no store. */
public final class SomeCodes {

    private SomeCodes() {
    }

    public static Codes destinations() {
        return new Codes(ordered("10", "签就业协议形式就业", "11", "签劳动合同形式就业", "70", "待就业"),
                Map.of("协议就业", "10"), false, false);
    }

    public static Codes hardship() {
        return new Codes(ordered("0", "非困难生", "1", "就业困难", "2", "家庭困难", "4", "残疾"), Map.of(), true, false);
    }

    public static Codes places() {
        return new Codes(ordered("210000", "辽宁省", "210200", "辽宁省大连市", "210202", "大连市中山区", "220100", "吉林省长春市"),
                Map.of(), false, false);
    }

    public static Codes genders() {
        return new Codes(ordered("1", "男", "2", "女"), Map.of(), false, false);
    }

    public static Codes majors() {
        return new Codes(ordered("080901", "计算机科学与技术"), Map.of(), false, true);
    }

    public static CodeNames names() {
        return new CodeNames(Map.of("destination", destinations(), "hardship", hardship(), "origin", places(),
                "gender", genders(), "major", majors()));
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
