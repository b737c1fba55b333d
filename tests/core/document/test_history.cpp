// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "document/builders.h"
#include "document/history.h"
#include "support/ui_sample.h"

using namespace cw;
using namespace cw::document;

namespace {

Subject subject(const char* id) { return PlacementId(id); }

}  // namespace

class TestHistory : public QObject {
    Q_OBJECT
private slots:
    void undoGivesBackTheDocumentAndRedoTheEdit()
    {
        const Document before = test::sampleDocument();
        const std::vector<Subject> rows{subject("row-1"), subject("row-2")};
        const Edit edit = move(before, rows, {500, -300});
        const Document after = applied(before, edit);
        QVERIFY(!(after == before));
        History history;
        history.push(edit);
        QVERIFY(applied(after, *history.undo()) == before);
        QVERIFY(!history.canUndo());
        QVERIFY(applied(before, *history.redo()) == after);
    }

    void anEditThatChangesNothingIsNotStored()
    {
        const Document document = test::sampleDocument();
        History history;
        const std::vector<Subject> rows{subject("row-1")};
        history.push(move(document, rows, {0, 0}));
        QVERIFY(!history.canUndo());
    }

    void nudgesJoinIntoOneEntry()
    {
        Document document = test::sampleDocument();
        const Document original = document;
        History history;
        const std::vector<Subject> rows{subject("row-1")};
        for (int i = 0; i < 5; ++i) {
            Edit edit = move(document, rows, {10, 0});
            edit.merge_key = "nudge";
            document = applied(document, edit);
            history.push(edit);
        }
        QCOMPARE(history.titles().size(), std::size_t{1});
        QVERIFY(applied(document, *history.undo()) == original);
    }

    void savedIsSavedUntilSomethingChanges()
    {
        const Document document = test::sampleDocument();
        History history;
        history.markSaved();
        const std::vector<Subject> rows{subject("row-1")};
        history.push(move(document, rows, {10, 0}));
        QVERIFY(!history.isSaved());
        (void)history.undo();
        QVERIFY(history.isSaved());
    }

    void movingAnAreaTakesWhatStandsInIt()
    {
        const Document before = test::sampleDocument();
        const std::vector<Subject> hall{AreaId("hall")};
        const Document after = applied(before, move(before, hall, {1000, 2000}));
        QVERIFY(after.find<floorplan::Placement>(PlacementId("row-1"))->pose.origin == (geometry::Point{31'000, 32'000}));
        QVERIFY(geometry::bounds(after.find<floorplan::Area>(AreaId("hall"))->outline).min == (geometry::Point{21'000, 22'000}));
    }

    void removingAnAreaRemovesWhatStandsInIt()
    {
        const Document before = test::sampleDocument();
        const std::vector<Subject> hall{AreaId("hall")};
        const Document after = applied(before, remove(before, hall));
        QVERIFY(after.table<floorplan::Placement>().empty());
        QVERIFY(after.table<floorplan::Area>().empty());
    }

    void copiesGetFreshIds()
    {
        const Document before = test::sampleDocument();
        const std::vector<PlacementId> rows{PlacementId("row-1"), PlacementId("row-2")};
        const Document after = applied(before, duplicate(before, rows, {0, 10'000}));
        QCOMPARE(after.table<floorplan::Placement>().size(), before.table<floorplan::Placement>().size() + 2);
    }

    void turningFourTimesIsTheOriginal()
    {
        const Document before = test::sampleDocument();
        const std::vector<PlacementId> rows{PlacementId("row-1"), PlacementId("lone")};
        Document document = before;
        for (int i = 0; i < 4; ++i) document = applied(document, turn(document, rows, geometry::Turn::quarter));
        QVERIFY(document == before);
        for (int i = 0; i < 2; ++i) document = applied(document, mirror(document, rows));
        QVERIFY(document == before);
    }

    void aChangeNamesExactlyTheTouchedRows()
    {
        const Document before = test::sampleDocument();
        const std::vector<Subject> rows{subject("row-2")};
        const Change change = move(before, rows, {10, 0}).change();
        QCOMPARE(change.ids<floorplan::Placement>().size(), std::size_t{1});
        QVERIFY(change.ids<floorplan::Area>().empty());
    }
};

QTEST_APPLESS_MAIN(TestHistory)
#include "test_history.moc"
