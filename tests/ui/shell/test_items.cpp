// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMenuBar>

#include "document/items.h"
#include "inspector/item_page.h"
#include "inspector/placement_page.h"
#include "support/fail_on_warning.h"
#include "support/window_stage.h"

using namespace cw;
using test::WindowStage;

namespace {

QString fileWith(const QTemporaryDir& folder, const char* name, const QByteArray& text)
{
    QFile file(folder.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) return {};
    return file.fileName();
}

}  // namespace

/// The catalogue as the design owns it, in the whole editor.
class TestItems : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void deviceTypesAreImportedAsOneEntry()
    {
        WindowStage stage;
        const auto bytes = stage.bytes();
        stage.script.import_paths = {fileWith(stage.folder, "a.yaml", "manufacturer: Acme\nmodel: Box\nslug: acme-box\nu_height: 2\n"),
                                     fileWith(stage.folder, "b.yaml", "manufacturer: Acme\nmodel: Box\nslug: acme-box\nu_height: 3\n"),
                                     fileWith(stage.folder, "bad.yaml", "manufacturer: Acme\nmodel: [1\n")};
        stage.window.actions().import_devices->trigger();
        QCOMPARE(stage.session().document().find<catalog::Item>(ItemId("acme-box"))->number("height_u"), std::optional(2.0));
        QCOMPARE(stage.session().document().find<catalog::Item>(ItemId("acme-box-1"))->number("height_u"), std::optional(3.0));
        QCOMPARE(stage.session().history().titles().size(), std::size_t{1});
        QCOMPARE(stage.script.errors.size(), 1);
        QVERIFY2(stage.script.errors.front().contains("bad.yaml, line"), qPrintable(stage.script.errors.front()));
        QCOMPARE(stage.window.inspector().itemPage().id(), ItemId("acme-box-1"));
        QVERIFY(stage.window.palettePanel().select(ItemId("acme-box")));
        stage.session().undo();
        QCOMPARE(stage.bytes(), bytes);
    }

    void theImportIsInTheFileMenu()
    {
        WindowStage stage;
        bool there = false;
        for (const QMenu* menu : stage.window.menuBar()->findChildren<QMenu*>()) there = there || menu->actions().contains(stage.window.actions().import_devices);
        QVERIFY(there);
    }

    void aCancelledImportChangesNothing()
    {
        WindowStage stage;
        stage.window.actions().import_devices->trigger();
        QVERIFY(!stage.session().history().canUndo());
        QVERIFY(stage.script.errors.isEmpty());
    }

    void anItemOfThePaletteIsLookedAtAndCopied()
    {
        WindowStage stage;
        auto& palette = stage.window.palettePanel();
        QVERIFY(palette.select(ItemId("test-generator")));
        const auto menu = palette.menuFor(palette.tree().currentIndex());
        menu->actions().at(1)->trigger();
        QCOMPARE(stage.window.inspector().itemPage().id(), ItemId("test-generator"));
        QVERIFY(stage.window.inspector().itemPage().isVisible());
        menu->actions().at(2)->trigger();
        QCOMPARE(stage.window.inspector().itemPage().id(), ItemId("test-generator-1"));
        QVERIFY(palette.select(ItemId("test-generator-1")));
    }

    void undoInACountOfTheInspectorMeansTheDesign()
    {
        WindowStage stage;
        const auto bytes = stage.bytes();
        stage.session().selection().set({PlacementId("row-1")});
        auto& columns = stage.window.inspector().placementPage().columns();
        columns.setFocus();
        columns.selectAll();
        QTest::keyClicks(&columns, "3");
        QTest::keyClick(&columns, Qt::Key_Return);
        QVERIFY(stage.bytes() != bytes);
        QTest::keyClick(&columns, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stage.bytes(), bytes);
        QCOMPARE(columns.value(), 1);
    }
};

QTEST_MAIN(TestItems)
#include "test_items.moc"
