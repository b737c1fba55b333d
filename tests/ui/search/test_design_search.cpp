// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What in a design has a name, and where it is found.
#include <QAbstractItemModelTester>
#include <QTest>

#include "search/hit_model.h"
#include "search/quick_list.h"
#include "support/fail_on_warning.h"
#include "support/ui_sample.h"

using namespace cw;
using document::Subject;
using floorplan::Placement;

namespace {

constexpr std::size_t many = 50;

std::vector<ui::Hit> search(const document::Document& document, const char* words)
{
    return ui::searchDesign(document, document::DocumentLookup(document), QString::fromUtf8(words), many);
}

/// The sample with six generators in a grid, labelled G1 to G6, the fifth removed.
document::Document withGenerators()
{
    auto document = test::sampleDocument();
    auto generators = test::placement("gens", ItemId("test-generator"), {70'000, 30'000});
    generators.repeat = {3, 2, 4'000, 14'000};
    generators.label = "G{n}";
    floorplan::Exception removed;
    removed.column = 1;
    removed.row = 1;
    removed.removed = true;
    generators.exceptions.push_back(removed);
    document.put(generators);
    return document;
}

}  // namespace

class TestDesignSearch : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void nothingTypedListsAll()
    {
        const auto document = test::sampleDocument();
        QCOMPARE(search(document, "").size(), std::size_t{4});
        QCOMPARE(search(document, "").front().subject, Subject(AreaId("hall")));
    }

    void foundByLabelIdNameAndKind()
    {
        const auto document = withGenerators();
        QCOMPARE(search(document, "row-2").front().subject, Subject(PlacementId("row-2")));
        QCOMPARE(search(document, "gens").front().subject, Subject(PlacementId("gens")));
        QCOMPARE(search(document, "diesel").front().subject, Subject(PlacementId("gens")));
        QCOMPARE(search(document, "hall").front().subject, Subject(AreaId("hall")));
        QCOMPARE(search(document, "eight").size(), std::size_t{2});
        QVERIFY(search(document, "no such thing").empty());
    }

    void hitSaysKindAndPlace()
    {
        const auto hit = search(withGenerators(), "gens").front();
        QVERIFY2(hit.kind.contains("Diesel"), qPrintable(hit.kind));
        QVERIFY2(hit.kind.contains("6 copies"), qPrintable(hit.kind));
        QVERIFY2(hit.place.contains("Hall"), qPrintable(hit.place));
        QVERIFY2(hit.place.contains("70.00"), qPrintable(hit.place));
    }

    void labelOfACopyFindsThatCopy()
    {
        const auto document = withGenerators();
        const auto* row = document.find<Placement>(PlacementId("gens"));
        const auto hits = search(document, "g4");
        QVERIFY(!hits.empty());
        QCOMPARE(hits.front().title, QStringLiteral("G4"));
        QCOMPARE(hits.front().where, floorplan::extent(*row, 0, 1, document::DocumentLookup(document)));
    }

    void removedCopyIsNotFound()
    {
        for (const auto& hit : search(withGenerators(), "G5")) QVERIFY(hit.title != QStringLiteral("G5"));
    }

    void neverMoreThanAskedFor()
    {
        const auto document = withGenerators();
        QCOMPARE(ui::searchDesign(document, document::DocumentLookup(document), {}, 2).size(), std::size_t{2});
    }

    void modelTellsWhatWasFound()
    {
        ui::HitModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(search(withGenerators(), ""));
        QCOMPARE(model.rowCount(), 5);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            for (const int role : {int(Qt::DisplayRole), int(ui::QuickList::caption_role), int(ui::QuickList::trailing_role)}) QVERIFY(!index.data(role).toString().isEmpty());
        }
        model.show({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestDesignSearch)
#include "test_design_search.moc"
