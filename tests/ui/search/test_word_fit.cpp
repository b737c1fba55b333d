// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How words typed in a hurry find a text.
#include <QTest>

#include "search/word_fit.h"
#include "support/fail_on_warning.h"

using cw::ui::wordFit;

class TestWordFit : public QObject {
    Q_OBJECT
private slots:
    void init() { cw::test::failOnWarnings(); }

    void everyWordMustBeFound()
    {
        QVERIFY(wordFit("zoom sel", "Zoom to selection"));
        QVERIFY(wordFit("sel zoom", "Zoom to selection"));
        QVERIFY(!wordFit("zoom hall", "Zoom to selection"));
    }

    void caseDoesNotMatter()
    {
        QCOMPARE(wordFit("ZOOM", "zoom in"), wordFit("zoom", "ZOOM IN"));
        QVERIFY(wordFit("ZOOM", "zoom in"));
    }

    void nothingTypedFitsEverythingAlike() { QCOMPARE(wordFit("  ", "anything"), wordFit("", "else")); }

    void beginningsAreBetterThanMiddlesAreBetterThanLetters()
    {
        const auto start = wordFit("all", "All of it");
        const auto word = wordFit("all", "Of it all");
        const auto inside = wordFit("all", "Of ithalls");
        const auto letters = wordFit("all", "Add lower line");
        QVERIFY(start && word && inside && letters);
        QVERIFY(*start > *word);
        QVERIFY(*word > *inside);
        QVERIFY(*inside > *letters);
    }

    void lettersFollowTheBeginningsOfWords()
    {
        QVERIFY(wordFit("zsel", "Zoom to selection"));
        QVERIFY(wordFit("zts", "Zoom to selection"));
        QVERIFY(!wordFit("omse", "Zoom to selection"));  // begins in the middle of a word
        QVERIFY(!wordFit("stz", "Zoom to selection"));   // not in this order
    }

    void shorterTextIsTheBetterFit() { QVERIFY(*wordFit("save", "Save") > *wordFit("save", "Save as")); }
};

QTEST_MAIN(TestWordFit)
#include "test_word_fit.moc"
