// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "words/words.h"

using namespace cw;

namespace {

/// A language that knows three sentences, one of them badly.
std::string foreign(std::string_view english)
{
    if (english == "{} of {} racks") return "{1} baies, dont {0}";
    if (english == "hall") return "salle";
    if (english == "{:.1f} kW are missing") return "il manque {:.1f} kW dans {}";
    return {};
}

}  // namespace

class TestWords : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { words::setTranslator(nullptr); }

    void withoutATranslatorEverythingIsEnglish()
    {
        QCOMPARE(words::say("{} of {} racks", 3, 8), std::string("3 of 8 racks"));
        QCOMPARE(words::said("hall"), std::string("hall"));
        QCOMPARE(words::say("{:.1f} kW are missing", 2.25), std::string("2.2 kW are missing"));
    }

    void figuresFollowTheOrderOfTheLanguage()
    {
        words::setTranslator(&foreign);
        QCOMPARE(words::say("{} of {} racks", 3, 8), std::string("8 baies, dont 3"));
        QCOMPARE(words::said(words::sayable("hall")), std::string("salle"));
    }

    void whatHasNoTranslationIsSaidInEnglish()
    {
        words::setTranslator(&foreign);
        QCOMPARE(words::say("{} things stand on columns of {}", 2, std::string("A")), std::string("2 things stand on columns of A"));
        QCOMPARE(words::said("yard"), std::string("yard"));
    }

    void aTranslationThatAsksForMoreThanThereIsGivesWayToEnglish()
    {
        words::setTranslator(&foreign);
        QCOMPARE(words::say("{:.1f} kW are missing", 1.0), std::string("1.0 kW are missing"));
    }

    void whatWasSaidKeepsItsLanguage()
    {
        words::setTranslator(&foreign);
        const std::string before = words::said("hall");
        words::setTranslator(nullptr);
        QCOMPARE(before, std::string("salle"));
        QCOMPARE(words::said("hall"), std::string("hall"));
    }
};

QTEST_APPLESS_MAIN(TestWords)
#include "test_words.moc"
