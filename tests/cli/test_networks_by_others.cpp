// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exported networks before other people's programs: a subnet manager on a simulated fabric, a workload manager.
// Debian: opensm, ibsim-utils, infiniband-diags, slurmctld, slurm-client.
#include <set>

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include "exchange/slurm.h"
#include "exchange/subnet.h"
#include "support/cli.h"

using namespace cw;
using cw::test::cli;
using cw::test::read;

namespace {

QString program(const QString& name) { return QStandardPaths::findExecutable(name, {"/usr/sbin", "/usr/bin", "/sbin", "/bin"}); }

QString simulatorLibrary()
{
    for (const QString& folder : {QStringLiteral("/usr/lib/x86_64-linux-gnu/umad2sim"), QStringLiteral("/usr/lib/aarch64-linux-gnu/umad2sim"), QStringLiteral("/usr/lib/umad2sim")})
        if (QFile::exists(folder + "/libumad2sim.so")) return folder + "/libumad2sim.so";
    return {};
}

/// Runs a fabric in ibsim until it goes out of scope.
class Simulation {
public:
    Simulation(const QString& net, const QString& folder) : folder_(folder)
    {
        ibsim_.setProcessChannelMode(QProcess::MergedChannels);
        ibsim_.setStandardOutputFile(folder + "/ibsim.log");
        ibsim_.start(program("ibsim"), {"-s", "-n", "-N", "8000", "-S", "4000", "-P", "300000", "-L", "49151", net});
        ibsim_.waitForStarted();
    }
    ~Simulation()
    {
        ibsim_.kill();
        ibsim_.waitForFinished();
    }
    Simulation(const Simulation&) = delete;
    Simulation& operator=(const Simulation&) = delete;

    /// A program that takes the simulated fabric for a real one, seen from this adapter. Tried again while the simulator wakes up.
    QByteArray run(const QString& name, const QStringList& arguments, const QString& host)
    {
        QElapsedTimer timer;
        for (timer.start(); timer.elapsed() < 60'000;) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert("LD_PRELOAD", simulatorLibrary());
            environment.insert("SIM_HOST", host);
            environment.insert("OSM_TMP_DIR", folder_);
            environment.insert("OSM_CACHE_DIR", folder_);
            process.setProcessEnvironment(environment);
            process.start(program(name), arguments);
            process.waitForFinished(120'000);
            if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0) return process.readAllStandardOutput();
            if (ibsim_.state() == QProcess::NotRunning) break;
        }
        return {};
    }

private:
    QString folder_;
    QProcess ibsim_;
};

/// "name port - name port" of every cable, the names as people gave them.
std::set<std::string> cables(const fabric::Graph& graph, bool by_description)
{
    const auto nameOf = [&](int device) {
        const fabric::Device& d = graph.devices[static_cast<std::size_t>(device)];
        if (!by_description) return d.name;
        const std::size_t open = d.description.find('"');
        return d.description.substr(open + 1, d.description.find('"', open + 1) - open - 1);
    };
    std::set<std::string> lines;
    for (const fabric::Link& link : graph.links) {
        std::string a = nameOf(link.a) + " " + std::to_string(link.port_a);
        std::string b = nameOf(link.b) + " " + std::to_string(link.port_b);
        if (b < a) std::swap(a, b);
        lines.insert(a + " - " + b);
    }
    return lines;
}

}  // namespace

class TestNetworksByOthers : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(folder_.isValid()); }

    void theSubnetManagerBringsUpWhatWeExport_data()
    {
        QTest::addColumn<QStringList>("structure");
        QTest::addColumn<bool>("fat_tree");
        QTest::newRow("2,048 endpoints in two tiers") << QStringList{"--topology", "fat-tree", "--endpoints", "2048", "--radix", "64"} << true;
        QTest::newRow("2,000 endpoints in three tiers") << QStringList{"--topology", "fat-tree", "--endpoints", "2000", "--radix", "20"} << true;
        QTest::newRow("a SuperPOD of 127 systems") << QStringList{"--topology", "superpod", "--endpoints", "1016", "--radix", "64", "--nodes-per-unit", "32"} << true;
        QTest::newRow("a tapered tree of odd size") << QStringList{"--topology", "fat-tree", "--endpoints", "700", "--radix", "36", "--oversubscription", "2"} << true;
        QTest::newRow("a SuperPOD of 18 small units") << QStringList{"--topology", "superpod", "--endpoints", "1432", "--radix", "20", "--nodes-per-unit", "10"} << true;
        QTest::newRow("eight islands, seven to one between them") << QStringList{"--topology", "islands", "--endpoints", "2048", "--radix", "32", "--oversubscription", "7"} << true;
        QTest::newRow("four tiers") << QStringList{"--topology", "fat-tree", "--endpoints", "1250", "--radix", "10"} << true;
        QTest::newRow("by rail in three tiers") << QStringList{"--topology", "rail-optimised", "--endpoints", "1024", "--radix", "32"} << true;
        QTest::newRow("a dragonfly, which is no tree") << QStringList{"--topology", "dragonfly", "--endpoints", "72", "--radix", "7"} << false;
        QTest::newRow("a torus, which is no tree") << QStringList{"--topology", "torus", "--endpoints", "108", "--radix", "16"} << false;
    }
    void theSubnetManagerBringsUpWhatWeExport()
    {
        if (program("opensm").isEmpty() || program("ibsim").isEmpty() || program("ibnetdiscover").isEmpty() || simulatorLibrary().isEmpty())
            QSKIP("opensm, ibsim or ibnetdiscover is not installed (Debian: opensm, ibsim-utils, infiniband-diags): that a subnet manager brings up and routes the exported fabric, and that it reads back, was not checked");
        QFETCH(QStringList, structure);
        QFETCH(bool, fat_tree);
        const QString net = folder_.filePath("fabric.net");
        const auto generated = cli(QStringList{"fabric", "generate"} + structure + QStringList{"--as", "ibsim", "-o", net});
        QVERIFY2(generated.status == 0, generated.err.constData());
        const auto drawn = exchange::fromSubnet(read(net).toStdString(), "fabric.net");
        QVERIFY(drawn.has_value());
        const auto adapter = std::find_if(drawn->devices.begin(), drawn->devices.end(), [](const fabric::Device& d) { return d.kind == fabric::DeviceKind::endpoint; });
        const QString host = QString::fromStdString(adapter->name);

        Simulation simulation(net, folder_.path());
        const QString log = folder_.filePath("opensm.log");
        QFile::remove(log);
        simulation.run("opensm", {"-o", "-e", "-R", "ftree", "-f", log}, host);
        const QByteArray said = read(log);
        QVERIFY2(said.contains("SUBNET UP"), said.right(2000).constData());
        QCOMPARE(said.contains("ftree tables configured on all switches"), fat_tree);

        const QByteArray discovered = simulation.run("ibnetdiscover", {}, host);
        const auto found = exchange::fromSubnet(discovered.toStdString(), "ibnetdiscover");
        QVERIFY2(found.has_value(), found ? "" : found.error().sentence().c_str());
        QVERIFY(cables(*found, true) == cables(*drawn, false));
    }

    void theWorkloadManagerTakesOurTopology()
    {
        if (program("slurmctld").isEmpty() || program("scontrol").isEmpty())
            QSKIP("slurmctld or scontrol is not installed (Debian: slurmctld, slurm-client): that Slurm takes the exported topology/tree was not checked");
        const QString design = folder_.filePath("design.json");
        QCOMPARE(cli({"new", "superpod-h100-4su", "-o", design}).status, 0);
        QCOMPARE(cli({"export", design, "--as", "slurm", "-o", folder_.filePath("topology.conf")}).status, 0);
        const QByteArray shown = topologyOf("topology/tree", "node-[000001-000127]");
        QCOMPARE(linesThere(shown, "SwitchName="), 5);
        QVERIFY(shown.contains("Nodes=node-[000001-000127]"));
    }

    // Spaces, quotes, brackets, commas, letters of other alphabets, names that become the same, names that look like ours.
    void theWorkloadManagerTakesOddNames()
    {
        if (program("slurmctld").isEmpty() || program("scontrol").isEmpty())
            QSKIP("slurmctld or scontrol is not installed (Debian: slurmctld, slurm-client): that Slurm takes names with odd characters was not checked");
        const char* const odd[] = {"host a", "host-a", "host[1-3]", "h,o=s;t", "-dash", "\xE6\x97\xA5", "%percent%", "a\\b", "42", "host(1)", "*", "ALL NODES"};
        std::string net;
        for (int leaf = 0; leaf < 3; ++leaf) {
            net += "Switch 16 \"" + std::string(leaf == 0 ? "leaf 1" : leaf == 1 ? "leaf-1" : "fabric") + "\"\n";
            for (int i = 0; i < 4; ++i) net += "[" + std::to_string(i + 1) + "] \"" + odd[4 * leaf + i] + "\"[1]\n";
            for (const char* spine : {"spine (1)", "spine (2)"}) net += "[" + std::to_string(spine[7] - '1' + 9) + "] \"" + spine + "\"[" + std::to_string(leaf + 1) + "]\n";
        }
        for (const char* spine : {"spine (1)", "spine (2)"}) net += "Switch 4 \"" + std::string(spine) + "\"\n";
        for (const char* name : odd) net += "Hca 1 \"" + std::string(name) + "\"\n";
        const auto graph = exchange::fromSubnet(net, "odd.net");
        QVERIFY2(graph.has_value(), graph ? "" : graph.error().sentence().c_str());
        const auto text = exchange::toSlurmTree(*graph);
        QVERIFY2(text.has_value(), text ? "" : text.error().sentence().c_str());
        QFile file(folder_.filePath("topology.conf"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text->c_str());
        file.close();
        QStringList nodes;
        for (const QByteArray& line : read(file.fileName()).split('\n'))
            for (const QByteArray& part : line.split(' '))
                if (part.startsWith("Nodes=")) nodes << QString::fromUtf8(part.mid(6));
        const QByteArray shown = topologyOf("topology/tree", nodes.join(','));
        QCOMPARE(linesThere(shown, "SwitchName="), 4);
        QProcess scontrol;
        scontrol.start(program("scontrol"), {"show", "hostnames", nodes.join(',')});
        scontrol.waitForFinished(20'000);
        const QList<QByteArray> names = scontrol.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(names.size(), qsizetype{12});
        QCOMPARE(QSet<QByteArray>(names.begin(), names.end()).size(), qsizetype{12});
    }

    void theWorkloadManagerTakesDomainsAsBlocks()
    {
        if (program("slurmctld").isEmpty() || program("scontrol").isEmpty())
            QSKIP("slurmctld or scontrol is not installed (Debian: slurmctld, slurm-client): that Slurm takes NVLink domains as topology/block was not checked");
        if (!hasPlugin("topology_block.so"))
            QSKIP("this slurmctld has no topology/block (Slurm 23.11 and later): that Slurm takes NVLink domains as blocks was not checked");
        QFile file(folder_.filePath("topology.conf"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(exchange::toSlurmBlocks(18 * 3 + 9, 18).c_str());
        file.close();
        const QByteArray shown = topologyOf("topology/block", "node-[000001-000063]");
        QCOMPARE(linesThere(shown, "BlockName="), 4);
    }

private:
    static bool hasPlugin(const QString& file)
    {
        for (const char* folder : {"/usr/lib/x86_64-linux-gnu/slurm-wlm/", "/usr/lib/aarch64-linux-gnu/slurm-wlm/", "/usr/lib64/slurm/", "/usr/lib/slurm/"})
            if (QFile::exists(folder + file)) return true;
        return false;
    }

    /// What `scontrol show topology` says once a controller with these nodes and the topology.conf of the folder has started.
    QByteArray topologyOf(const QString& plugin, const QString& nodes)
    {
        QDir(folder_.path()).mkdir("state");
        const QString configuration = folder_.filePath("slurm.conf");
        QFile file(configuration);
        if (!file.open(QIODevice::WriteOnly)) return {};
        file.write(QString("ClusterName=drawn\nSlurmctldHost=%1(127.0.0.1)\nSlurmUser=%2\nAuthType=auth/none\nCredType=cred/none\nStateSaveLocation=%3/state\n"
                           "SlurmctldPidFile=%3/ctld.pid\nSlurmctldLogFile=%3/ctld.log\nSlurmctldPort=%4\nSlurmdPort=%5\nTopologyPlugin=%6\nSelectType=select/linear\n"
                           "SchedulerType=sched/builtin\nProctrackType=proctrack/pgid\nMpiDefault=none\nNodeName=%7 NodeAddr=127.0.0.1 CPUs=1 State=UNKNOWN\n"
                           "PartitionName=all Nodes=ALL Default=YES\n")
                       .arg(QSysInfo::machineHostName().section('.', 0, 0), qEnvironmentVariable("USER", "root"), folder_.path())
                       .arg(20'000 + QCoreApplication::applicationPid() % 20'000)
                       .arg(41'000 + QCoreApplication::applicationPid() % 20'000)
                       .arg(plugin, nodes)
                       .toUtf8());
        file.close();
        qputenv("SLURM_CONF", configuration.toUtf8());
        QProcess daemon;
        daemon.start(program("slurmctld"), {"-D", "-c", "-f", configuration});
        if (!daemon.waitForStarted()) return {};
        const QByteArray first = plugin == "topology/block" ? "BlockName=" : "SwitchName=";
        QByteArray shown;
        QElapsedTimer timer;
        for (timer.start(); !shown.contains(first) && timer.elapsed() < 60'000 && daemon.state() == QProcess::Running;) {
            QProcess scontrol;
            scontrol.start(program("scontrol"), {"show", "topology"});
            scontrol.waitForFinished(20'000);
            shown = scontrol.readAllStandardOutput();
        }
        daemon.kill();
        daemon.waitForFinished();
        if (!shown.contains(first)) qWarning("%s", read(folder_.filePath("ctld.log")).constData());
        return shown;
    }

    /// "SwitchName=leaf-00001 Level=0 LinkSpeed=1 Nodes=...": each line of ours must be there, with its systems; how many they are.
    int linesThere(const QByteArray& shown, const QByteArray& begin) const
    {
        int lines = 0;
        for (const QByteArray& line : read(folder_.filePath("topology.conf")).split('\n')) {
            if (!line.startsWith(begin)) continue;
            ++lines;
            for (const QByteArray& part : line.split(' '))
                if (!shown.contains(part)) {
                    qWarning("%s is not in:\n%s", part.constData(), shown.constData());
                    return -1;
                }
        }
        return lines;
    }

    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestNetworksByOthers)
#include "test_networks_by_others.moc"
