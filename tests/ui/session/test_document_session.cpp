// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "session/document_session.h"
#include "storage/storage.h"
#include "support/fail_on_warning.h"
#include "support/ui_sample.h"

using namespace cw;
using document::Edit;
using document::Subject;
using floorplan::Placement;

namespace {

const Subject row_1 = PlacementId("row-1");

Edit moveRow(const ui::DocumentSession& session, geometry::Point by)
{
    return document::move(session.committed(), {&row_1, 1}, by);
}

geometry::Point originOfRow(const document::Document& document)
{
    return document.find<Placement>(PlacementId("row-1"))->pose.origin;
}

}  // namespace

class TestDocumentSession : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void previewIsShownAndAssessedButNotCommitted()
    {
        ui::DocumentSession session;
        session.reset(test::sampleDocument(), {});
        const auto before = session.assessment()->compute.gpus;
        QCOMPARE(before, 2 * test::sample_row_gpus);
        session.preview(document::remove(session.committed(), {&row_1, 1}));
        QVERIFY(session.isPreviewing());
        QCOMPARE(session.assessment()->compute.gpus, test::sample_row_gpus);
        QCOMPARE(session.committedAssessment()->compute.gpus, before);
        QVERIFY(session.committed().find<Placement>(PlacementId("row-1")));
        QVERIFY(!session.history().canUndo());
        QVERIFY(!session.isModified());
    }

    void droppedPreviewRestoresTheBytes()
    {
        ui::DocumentSession session;
        session.reset(test::sampleDocument(), {});
        const auto bytes = storage::toJson(session.document());
        session.preview(moveRow(session, {5000, 700}));
        QVERIFY(storage::toJson(session.document()) != bytes);
        session.dropPreview();
        QCOMPARE(storage::toJson(session.document()), bytes);
        QCOMPARE(session.assessment().get(), session.committedAssessment().get());
    }

    void eachPreviewReplacesTheOneBefore()
    {
        ui::DocumentSession session;
        session.reset(test::sampleDocument(), {});
        session.preview(moveRow(session, {1000, 0}));
        session.preview(moveRow(session, {0, 2000}));
        QCOMPARE(originOfRow(session.document()), (geometry::Point{30'000, 32'000}));
    }

    void changeNamesWhatTheLastPreviewHadTouched()
    {
        ui::DocumentSession session;
        session.reset(test::sampleDocument(), {});
        session.preview(moveRow(session, {1000, 0}));
        QSet<QString> told;
        connect(&session, &ui::DocumentSession::documentChanged, this, [&told](const document::Change& change) {
            for (const auto& id : change.ids<Placement>()) told.insert(QString::fromStdString(id.text()));
        });
        const Subject lone = PlacementId("lone");
        session.preview(document::move(session.committed(), {&lone, 1}, {100, 0}));
        QCOMPARE(told, (QSet<QString>{"row-1", "lone"}));
    }

    void commitIsOneEntryAndUndoGivesTheBytesBack()
    {
        ui::DocumentSession session;
        session.reset(test::sampleDocument(), {});
        const auto bytes = storage::toJson(session.document());
        QSignalSpy modified(&session, &ui::DocumentSession::modifiedChanged);
        for (int mm = 100; mm <= 500; mm += 100) session.preview(moveRow(session, {mm, 0}));
        session.commit(moveRow(session, {500, 0}));
        QCOMPARE(session.history().titles().size(), std::size_t{1});
        QVERIFY(session.isModified());
        session.undo();
        QCOMPARE(storage::toJson(session.document()), bytes);
        QVERIFY(!session.isModified());
        session.redo();
        QCOMPARE(originOfRow(session.document()), (geometry::Point{30'500, 30'000}));
        QCOMPARE(modified.size(), 3);
    }

    void editThatChangesNothingIsNotStored()
    {
        ui::DocumentSession session;
        session.reset(test::sampleDocument(), {});
        session.preview(moveRow(session, {100, 0}));
        session.commit(moveRow(session, {0, 0}));
        QVERIFY(!session.history().canUndo());
        QVERIFY(!session.isPreviewing());
        QCOMPARE(originOfRow(session.document()), (geometry::Point{30'000, 30'000}));
    }

    void whatAFileCouldNotHoldIsRefusedAndNothingIsLost()
    {
        ui::DocumentSession session;
        session.reset(test::sampleDocument(), {});
        const auto bytes = storage::toJson(session.document());
        QSignalSpy refused(&session, &ui::DocumentSession::editRefused);
        auto crowd = *session.document().find<Placement>(PlacementId("row-1"));
        crowd.repeat = {static_cast<int>(floorplan::most_standing), 2, 1000, 1000};
        Edit edit;
        edit.title = "Make an array";
        edit.put(session.document(), crowd);
        session.commit(edit);
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.front().front().toString().startsWith("\"Make an array\" was not done: "));
        QVERIFY(!session.isPreviewing());
        QVERIFY(!session.history().canUndo());
        QCOMPARE(storage::toJson(session.document()), bytes);
    }

    void whatVanishesIsNoLongerSelected()
    {
        ui::DocumentSession session;
        session.reset(test::sampleDocument(), {});
        session.selection().set({row_1, Subject(PlacementId("lone"))});
        session.preview(document::remove(session.committed(), {&row_1, 1}));
        QVERIFY(session.selection().contains(row_1));
        session.commit(document::remove(session.committed(), {&row_1, 1}));
        QVERIFY(!session.selection().contains(row_1));
        QCOMPARE(session.selection().subjects().size(), std::size_t{1});
    }

    void savedFileOpensAsTheSameDocument()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("a.cluster.json");
        ui::DocumentSession session;
        session.reset(test::sampleDocument(), {});
        session.commit(moveRow(session, {500, 0}));
        QVERIFY(!session.save(path));
        QVERIFY(!session.isModified());
        QCOMPARE(session.filePath(), path);
        QCOMPARE(session.savedAssessment().get(), session.committedAssessment().get());
        ui::DocumentSession other;
        const auto problem = other.open(path);
        QVERIFY2(!problem, qPrintable(problem.value_or(QString())));
        QVERIFY(other.document() == session.document());
    }

    void openingAMissingFileNamesItAndChangesNothing()
    {
        ui::DocumentSession session;
        session.reset(test::sampleDocument(), {});
        const auto problem = session.open("/nowhere/missing.cluster.json");
        QVERIFY(problem.has_value());
        QVERIFY(problem->contains("missing.cluster.json"));
        QVERIFY(session.document() == test::sampleDocument());
    }
};

QTEST_GUILESS_MAIN(TestDocumentSession)
#include "test_document_session.moc"
