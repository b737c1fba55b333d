// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real editor is killed at any moment, during saving too, while a hand loaded into it (support/exercise) moves things and
// saves: what was saved is there, and of what was not no more is lost than one interval of keeping. CLUSTERWRIGHT_KILLS says how often;
// for hundreds Qt must be given more time: QTEST_FUNCTION_TIMEOUT, in milliseconds.
#include <random>

#include <time.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include "storage/storage.h"
#include "support/ui_sample.h"

using namespace cw;

namespace {

constexpr int interval_s = 1;
constexpr qint64 most_lost_ms = 10'000;
constexpr int start_ms = 60'000;               // for a machine that does much else

qint64 nowMs()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000LL + now.tv_nsec / 1'000'000;
}

geometry::Mm positionIn(const document::Document& document) { return document.find<floorplan::Placement>(PlacementId("lone"))->pose.origin.x; }

/// What the hand says: "moved NUMBER MILLISECONDS".
struct Said {
    QByteArray what;
    int number = 0;
    qint64 when_ms = 0;
};

std::vector<Said> saidIn(const QByteArray& output)
{
    std::vector<Said> all;
    for (const QByteArray& line : output.left(output.lastIndexOf('\n') + 1).split('\n'))
        if (const auto words = line.split(' '); words.size() == 3) all.push_back({words[0], words[1].toInt(), words[2].toLongLong()});
    return all;
}

int lastOf(const std::vector<Said>& all, const char* what, qint64 before_ms)
{
    int number = 0;
    for (const Said& said : all)
        if (said.what == what && said.when_ms <= before_ms) number = said.number;
    return number;
}

/// A user with a folder, a design in it, and an editor of their own.
class User {
public:
    User()
    {
        if (!folder_.isValid() || !storage::save(test::sampleDocument(), design())) qFatal("no folder");
        QDir(folder_.path()).mkpath("config/Clusterwright");
        QFile settings(folder_.filePath("config/Clusterwright/Clusterwright.conf"));
        if (!settings.open(QIODevice::WriteOnly)) qFatal("no settings");
        settings.write("[files]\nautosave-seconds=" + QByteArray::number(interval_s) + '\n');
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        environment.insert("QT_QPA_GENERIC_PLUGINS", "exercise");
        environment.insert("QT_PLUGIN_PATH", QStringLiteral(CLUSTERWRIGHT_BIN_DIR "/../tests/plugins"));
        environment.insert("XDG_CONFIG_HOME", folder_.filePath("config"));
        environment.insert("XDG_DATA_HOME", folder_.filePath("data"));
        editor.setProcessEnvironment(environment);
    }

    void start(const QString& exercise, bool with_design)
    {
        auto environment = editor.processEnvironment();
        environment.insert("EXERCISE", exercise);
        editor.setProcessEnvironment(environment);
        editor.start(QStringLiteral(CLUSTERWRIGHT_BIN_DIR "/clusterwright"), with_design ? QStringList{QString::fromStdString(design())} : QStringList());
    }

    [[nodiscard]] std::string design() const { return folder_.filePath("design.json").toStdString(); }
    [[nodiscard]] QDir recovery() const { return QDir(folder_.filePath("data/Clusterwright/Clusterwright/recovery")); }
    [[nodiscard]] QStringList asides() const
    {
        QStringList left;
        for (const QDir& dir : {QDir(folder_.path()), recovery()})
            left += dir.entryList(QDir::Files | QDir::Hidden).filter(QRegularExpression("^\\..*\\.[0-9a-f]{16}$"));
        return left;
    }

    QProcess editor;

private:
    QTemporaryDir folder_;
};

}  // namespace

class TestKilledEditor : public QObject {
    Q_OBJECT
private slots:
    /// How far one key press moves things on this screen.
    void initTestCase()
    {
        constexpr int moves = 4;
        User user;
        user.start(QStringLiteral("move %1").arg(moves), true);
        QVERIFY(user.editor.waitForFinished(start_ms));
        QVERIFY2(user.editor.exitCode() == 0, user.editor.readAllStandardError().constData());
        const auto loaded = storage::load(user.design());
        QVERIFY(loaded.has_value());
        const auto moved = positionIn(*loaded) - start_;
        QVERIFY(moved > 0 && moved % moves == 0);
        step_ = moved / moves;
    }

    void nothingSavedIsLostAndOfTheRestNoMoreThanAnInterval()
    {
        std::mt19937 random(20241125);
        const int kills = qEnvironmentVariableIntValue("CLUSTERWRIGHT_KILLS") > 0 ? qEnvironmentVariableIntValue("CLUSTERWRIGHT_KILLS") : 25;
        int kept = 0, saved = 0, recovered = 0;
        for (int round = 0; round < kills; ++round) {
            User user;
            // Sometimes it saves all the time, so that most kills fall into a save; sometimes never.
            user.start(round % 2 ? "nudge 0" : "nudge 1", true);
            QVERIFY2(user.editor.waitForReadyRead(start_ms), user.editor.readAllStandardError().constData());
            QThread::msleep(random() % (round % 2 ? 4000 : 600));
            user.editor.kill();
            const qint64 killed_ms = nowMs();
            QVERIFY(user.editor.waitForFinished());
            const auto said = saidIn(user.editor.readAllStandardOutput());

            const auto on_disk = storage::load(user.design());
            QVERIFY2(on_disk.has_value(), on_disk ? "" : on_disk.error().sentence().c_str());
            auto found = (positionIn(*on_disk) - start_) / step_;
            saved += found > 0;
            const QStringList left = user.recovery().entryList({"*.json"}, QDir::Files);
            for (const QString& name : left) {
                const auto again = storage::load(user.recovery().filePath(name).toStdString());
                QVERIFY2(again.has_value(), again ? "" : again.error().sentence().c_str());
                found = std::max(found, (positionIn(*again) - start_) / step_);
                ++kept;
            }
            QVERIFY2(found >= lastOf(said, "saved", killed_ms), qPrintable(QString("saved %1, found %2").arg(lastOf(said, "saved", killed_ms)).arg(found)));
            QVERIFY(found >= lastOf(said, "moved", killed_ms - most_lost_ms));
            const qint64 interval_ms = (interval_s + 3) * 1000;  // and what a busy machine takes to write
            QVERIFY2(found >= lastOf(said, "moved", killed_ms - interval_ms), qPrintable(QString("moved %1, found %2").arg(lastOf(said, "moved", killed_ms - interval_ms)).arg(found)));
            if (left.isEmpty()) continue;

            // The next start offers it; taken and saved, it is in the file and nothing is left lying about.
            user.start("recover", false);
            QVERIFY(user.editor.waitForFinished(start_ms));
            QCOMPARE(user.editor.exitCode(), 0);
            const auto back = storage::load(user.design());
            QVERIFY(back.has_value());
            QCOMPARE((positionIn(*back) - start_) / step_, found);
            QVERIFY(user.recovery().entryList({"*.json", "*.origin", "*.lock"}, QDir::Files).isEmpty());
            QVERIFY2(user.asides().isEmpty(), qPrintable(user.asides().join(' ')));
            ++recovered;
        }
        qInfo("%d kills: %d designs saved, %d kept, %d recovered", kills, saved, kept, recovered);
        QVERIFY(saved > 0 && kept > 0 && recovered > 0);
    }

private:
    const geometry::Mm start_ = positionIn(test::sampleDocument());
    geometry::Mm step_ = 0;
};

QTEST_GUILESS_MAIN(TestKilledEditor)
#include "test_killed_editor.moc"
