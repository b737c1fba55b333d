// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include "shell/network_import_dialog.h"
#include "support/fail_on_warning.h"
#include "support/window_stage.h"

using namespace cw;
using namespace cw::ui;

namespace {

const QString networks = QStringLiteral(CLUSTERWRIGHT_SOURCE_DIR "/tests/formats/networks/");

}  // namespace

class TestNetworkImport : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void aSubnetBecomesANetworkAndUndoTakesItAway()
    {
        test::WindowStage stage;
        const auto before = stage.window.session().document();
        stage.script.import_paths = {networks + "discovered.topo"};
        stage.script.network = document::NetworkToImport{"As built", fabric::Technology::infiniband, fabric::Purpose::backend, {}};
        stage.window.actions().import_network->trigger();
        QVERIFY2(stage.script.errors.isEmpty(), qPrintable(stage.script.errors.join('\n')));
        QVERIFY(stage.script.preview && stage.script.preview->is_subnet);
        QCOMPARE(stage.script.preview->counts.switches, std::int64_t{1});
        QCOMPARE(stage.script.preview->counts.endpoint_ports, std::int64_t{3});
        const auto& rows = stage.window.session().document().table<fabric::Network>().rows();
        QCOMPARE(rows.size(), before.table<fabric::Network>().rows().size() + 1);
        const auto row = std::find_if(rows.begin(), rows.end(), [](const auto& one) { return one->name == "As built"; });
        QVERIFY(row != rows.end() && (*row)->topology == fabric::Topology::custom && (*row)->link_gbps == 200);
        stage.window.session().undo();
        QVERIFY(stage.window.session().document() == before);
    }

    void aCancelledImportChangesNothing()
    {
        test::WindowStage stage;
        const auto before = stage.window.session().document();
        stage.script.import_paths = {networks + "by_networkx.graphml"};
        stage.window.actions().import_network->trigger();
        QVERIFY(stage.script.preview && !stage.script.preview->is_subnet);
        QVERIFY(stage.window.session().document() == before && !stage.window.session().history().canUndo());
    }

    void aBadFileIsRefusedWithItsLine()
    {
        test::WindowStage stage;
        QFile file(stage.folder.filePath("bad.net"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Switch 4 \"s\"\n[1] \"h\"[1]\n[1] \"g\"[1]\nHca 1 \"h\"\nHca 1 \"g\"\n");
        file.close();
        stage.script.import_paths = {file.fileName()};
        stage.window.actions().import_network->trigger();
        QCOMPARE(stage.script.errors.size(), 1);
        QVERIFY2(stage.script.errors.front().contains("bad.net, line 3") && stage.script.errors.front().contains("used twice"), qPrintable(stage.script.errors.front()));
        QVERIFY(!stage.window.session().history().canUndo());
    }

    void theDialogShowsWhatIsInTheFile()
    {
        NetworkPreview preview{"net.topo", "net", true, {}};
        preview.counts.adapters = 1200;
        preview.counts.endpoint_ports = 2400;
        preview.counts.switches = 96;
        preview.counts.links_by_mbps = {{400'000, 4800}};
        NetworkImportDialog dialog(preview);
        QStringList shown;
        for (const auto* label : dialog.findChildren<QLabel*>()) shown << label->text();
        QVERIFY(shown.contains("1,200, 2,400 ports") && shown.contains("96") && shown.contains("4,800 at 400 Gb/s"));
        dialog.findChild<QLineEdit*>()->setText(" Hall 3 ");
        QCOMPARE(dialog.choice().name, std::string("Hall 3"));
        QVERIFY(dialog.choice().technology == fabric::Technology::infiniband && dialog.choice().purpose == fabric::Purpose::backend);
    }
};

QTEST_MAIN(TestNetworkImport)
#include "test_network_import.moc"
