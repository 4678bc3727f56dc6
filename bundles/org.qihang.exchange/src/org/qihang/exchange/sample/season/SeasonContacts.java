package org.qihang.exchange.sample.season;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qihang.exchange.sample.draw.Draw;
import org.qihang.model.meta.Register;
import org.qihang.model.register.Contact;
import org.qihang.model.register.Record;
import org.qihang.model.register.RegisterFactory;
import org.qihang.model.register.RegisterPackage;

/**
 * The contacts with leavers, those in hardship more often (R13, R16): never before they were registered, the last one
 * when they found something.
 */
record SeasonContacts(SeasonPeople people, SeasonVocabulary words) implements SeasonPart {

    private static final int DAYS_BETWEEN = 11;
    private static final String SUCCESS = "10";

    @Override
    public Register register() {
        return Register.of(RegisterPackage.Literals.CONTACT);
    }

    @Override
    public Stream<? extends Record> records() {
        return people.leavers().flatMap(this::of);
    }

    private Stream<Contact> of(SeasonPerson person) {
        Draw draw = person.draw("contacts");
        List<Contact> contacts = new ArrayList<>();
        boolean hardship = !"0".equals(person.graduate().getHardship());
        String adviser = words.any("advisers", draw);
        LocalDate last = person.servedUntil(people.days());
        for (LocalDate day = person.registered(); !day.isAfter(last); day = next(day, hardship, draw)) {
            contacts.add(record(person, contacts.size() + 1, day, adviser, draw));
        }
        if (person.settled() != null) {
            contacts.getLast().setResult(SUCCESS);
        }
        return contacts.stream();
    }

    private static LocalDate next(LocalDate day, boolean hardship, Draw draw) {
        return day.plusDays(hardship ? 3 + draw.below(DAYS_BETWEEN) : 4 + draw.below(DAYS_BETWEEN));
    }

    private Contact record(SeasonPerson person, int number, LocalDate day, String adviser, Draw draw) {
        Contact contact = RegisterFactory.eINSTANCE.createContact();
        contact.setCode("LX%07d-%02d".formatted(person.number(), number));
        contact.setPerson(person.graduate().getIdentityNumber());
        contact.setHardship(person.graduate().getHardship());
        contact.setMade(day);
        contact.setWay(words.pick("ways", draw));
        contact.setAdviser(adviser);
        contact.setPlan(number == 1 ? words.any("plans", draw) : null);
        String result = words.pick("results", draw);
        contact.setResult(result);
        contact.setMatching(result.equals("20") || result.equals("30"));
        return contact;
    }
}
