package dev.broadsheet.benchmark;

import java.util.List;

/** The words that invented stories are made of. */
final class Vocabulary {

    static final List<String> CITIES = List.of(
            "PORT MERROW", "TOLLAND", "EAST HOLLIN", "CARDEN BAY", "NEW ASPERN", "LOW WEXLEY", "ORRIN", "SALT HARBOUR");

    static final List<String> FIRST_NAMES = List.of(
            ("Ines Jonas Mina Lena Tomas Edda Arthur Ruth Pavel Nadia Oskar Helene Samir Greta Ivo Clara Hugo Farah"
                            + " Milan Astrid")
                    .split(" "));

    static final List<String> LAST_NAMES =
            List.of("Calder Petrie Solberg Okafor Reyl Marsh Penhale Amadi Lindqvist Varga".split(" "));

    static final List<String> EDITIONS = List.of("Morning Edition", "Noon Edition", "Evening Edition", "Late Edition");

    static final List<String> BODIES = List.of(
            "city council",
            "harbour authority",
            "teachers’ union",
            "water board",
            "provincial court",
            "hospital trust",
            "rail company",
            "fire service",
            "planning office",
            "orchard growers’ league");

    static final List<String> ACTS = List.of(
            "approves", "rejects", "delays", "reopens", "questions", "defends", "rewrites", "abandons", "doubles");

    static final List<String> QUALITIES = List.of(
            "disputed", "long-promised", "costly", "little-known", "hurried", "modest", "unfinished", "popular");

    static final List<String> THINGS = List.of(
            "ferry timetable",
            "school budget",
            "flood wall",
            "night bus",
            "market hall",
            "library roof",
            "tunnel survey",
            "pension plan",
            "reservoir",
            "tram line",
            "archive",
            "power contract",
            "heritage list");

    static final List<String> REASONS = List.of(
            "after a winter of storms",
            "before the vote in spring",
            "as costs rise faster than wages",
            "against the advice of its own engineers",
            "with only three months of money left",
            "while neighbours wait for an answer",
            "for the second time in ten years",
            "in a session that ran past midnight");

    static final List<String> REMARKS = List.of(
            "Nobody asked the people who open the gates in the morning",
            "We counted twice and the number did not get any better",
            "It is cheaper to mend it now than to explain it later",
            "I have heard that promise from four mayors",
            "There is a plan, and there is a drawer in which it lies",
            "You learn what a thing is worth on the day it is shut");

    static final List<String> DAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday");

    private Vocabulary() {}
}
