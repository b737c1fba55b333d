// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The design as it was: kept, gone back to, compared; all of it undone to the same rows.
#include <random>

#include <QTest>

#include "designs/designs.h"
#include "document/backgrounds.h"
#include "document/builders.h"
#include "document/history.h"
#include "document/snapshots.h"

using namespace cw;
using document::Document;
using document::Snapshot;

namespace {

constexpr units::Date some_day{std::chrono::year(2025), std::chrono::month(3), std::chrono::day(1)};

Document small() { return *designs::make("superpod-h100-4su", 248); }

Document with(const Document& document, const Result<document::Edit>& edit) { return document::applied(document, *edit); }

Document withTitle(const Document& document, const char* title)
{
    auto project = document.single<document::Project>();
    project.title = title;
    return document::applied(document, document::change(document, "Title", project));
}

SnapshotId idOf(const Result<document::Edit>& edit) { return edit->list<Snapshot>().front().id; }

}  // namespace

class TestSnapshots : public QObject {
    Q_OBJECT
private slots:
    void aSnapshotKeepsTheDesignAndNeitherOtherSnapshotsNorPictures()
    {
        Document document = small();
        document = with(document, document::addBackground(document, "survey", floorplan::Picture("iVBORw0KGgo="), {4, 2}, {{0, 0}, {1000, 1000}}));
        document = with(document, document::takeSnapshot(document, "First", "", some_day));
        const auto edit = document::takeSnapshot(document, "Board meeting, 1 March", "as shown", some_day);
        QVERIFY(edit.has_value());
        QCOMPARE(idOf(edit).text(), std::string("board-meeting-1-march-1"));
        const Document after = document::applied(document, *edit);
        const Snapshot& kept = *after.find<Snapshot>(idOf(edit));
        QVERIFY(kept.design->table<Snapshot>().empty());
        QVERIFY(kept.design->table<floorplan::Background>().empty());
        QVERIFY(*kept.design == document::bare(document));
        QVERIFY(kept.design->table<floorplan::Placement>().sharesRowsWith(after.table<floorplan::Placement>()));
    }

    void restoringBringsBackTheDesignAndIsOneEditThatCanBeUndone()
    {
        const Document original = small();
        const auto taken = document::takeSnapshot(original, "Before", "", some_day);
        Document document = withTitle(document::applied(original, *taken), "Later");
        std::vector<document::Subject> all;
        for (const auto& row : document.table<floorplan::Area>().rows()) all.emplace_back(row->id);
        document = document::applied(document, document::remove(document, all));
        QVERIFY(!(document::bare(document) == original));
        const auto restore = document::restoreSnapshot(document, idOf(taken));
        QVERIFY(restore.has_value());
        QCOMPARE(restore->title, std::string("Restore 'Before'"));
        const Document back = document::applied(document, *restore);
        QVERIFY(document::bare(back) == original);
        QCOMPARE(back.table<Snapshot>().size(), std::size_t{1});
        QVERIFY(document::applied(back, restore->reversed()) == document);
    }

    void restoringWhatIsAlreadyThereChangesNothing()
    {
        const Document original = small();
        const auto taken = document::takeSnapshot(original, "Now", "", some_day);
        const Document document = document::applied(original, *taken);
        QVERIFY(document::restoreSnapshot(document, idOf(taken))->isNothing());
    }

    void aSnapshotNeedsANameOfItsOwn()
    {
        Document document = small();
        QVERIFY(!document::takeSnapshot(document, "  ", "", some_day).has_value());
        const auto first = document::takeSnapshot(document, "A", "", some_day);
        document = document::applied(document, *first);
        QVERIFY(!document::takeSnapshot(document, "A", "", some_day).has_value());
        const auto second = document::takeSnapshot(document, "B", "", some_day);
        document = document::applied(document, *second);
        QVERIFY(!document::renameSnapshot(document, idOf(second), "A", "").has_value());
        const auto renamed = document::renameSnapshot(document, idOf(second), "B", "a note");
        document = with(document, renamed);
        QCOMPARE(document::snapshotNamed(document, "B")->note, std::string("a note"));
        QCOMPARE(document::snapshotNamed(document, idOf(first).text())->name, std::string("A"));
        QVERIFY(!document::snapshotNamed(document, "C"));
        QVERIFY(!document::restoreSnapshot(document, SnapshotId("c-1")).has_value());
    }

    void noMoreThanAFileMayHold()
    {
        Document document;
        for (std::size_t i = 0; i < document::most_snapshots; ++i) document = with(document, document::takeSnapshot(document, "s" + std::to_string(i), "", some_day));
        const auto one_more = document::takeSnapshot(document, "last", "", some_day);
        QVERIFY(!one_more.has_value());
        QVERIFY(!one_more.error().remedy.empty());
        document = document::applied(document, document::removeSnapshot(document, document.table<Snapshot>().rows().front()->id));
        QVERIFY(document::takeSnapshot(document, "last", "", some_day).has_value());
    }

    void anySequenceIsUndoneToTheSameDesign()
    {
        const Document original = small();
        Document document = original;
        document::History history;
        std::mt19937 random(7);
        const auto apply = [&](const document::Edit& edit) {
            if (edit.isNothing()) return;
            document = document::applied(document, edit);
            history.push(edit);
        };
        for (int step = 0; step < 200; ++step) {
            const auto& rows = document.table<Snapshot>().rows();
            const SnapshotId any = rows.empty() ? SnapshotId() : rows[random() % rows.size()]->id;
            switch (random() % 5) {
            case 0: apply(*document::takeSnapshot(document, "s" + std::to_string(step), "", some_day)); break;
            case 1: apply(document::removeSnapshot(document, any)); break;
            case 2:
                if (!any.empty()) apply(*document::restoreSnapshot(document, any));
                break;
            default: {
                auto project = document.single<document::Project>();
                project.revision = std::to_string(step);
                apply(document::change(document, "Revision", project));
            }
            }
        }
        QVERIFY(history.position() > 100);
        while (history.canUndo()) document = document::applied(document, *history.undo());
        QVERIFY(document == original);
    }
};

QTEST_APPLESS_MAIN(TestSnapshots)
#include "test_snapshots.moc"
