// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real process is killed at any moment, during saving too: nothing that it had reported as written is lost.
#include <cstdio>
#include <random>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include "session/document_session.h"
#include "shell/recovery.h"
#include "storage/storage.h"
#include "support/ui_sample.h"

using namespace cw;

namespace {

const char design_name[] = "/design.json";

floorplan::Placement firstRow(const document::Document& document) { return *document.table<floorplan::Placement>().rows().front(); }

/// The number that the victim wrote into a design.
int numberIn(const document::Document& document) { return static_cast<int>(firstRow(document).pose.origin.x); }

void say(const char* what, int number)
{
    std::printf("%s %d\n", what, number);
    std::fflush(stdout);
}

/// Edits, keeps and saves for ever, and says what is on disk.
int beTheVictim(const QString& folder)
{
    ui::DocumentSession session;
    session.reset(test::sampleDocument(), {});
    ui::Recovery recovery(session, folder + "/recovery");
    for (int number = 1;; ++number) {
        auto row = firstRow(session.committed());
        row.pose.origin.x = number;
        session.commit(document::change(session.committed(), "Move", row));
        if (number % 3 == 0 && !recovery.keep()) say("kept", number);
        if (number % 5 == 0 && !session.save(folder + design_name)) say("saved", number);
    }
}

int lastReported(const QByteArray& output)
{
    const auto lines = output.left(output.lastIndexOf('\n')).split('\n');
    return lines.isEmpty() ? 0 : lines.last().split(' ').last().toInt();
}

}  // namespace

class TestKilled : public QObject {
    Q_OBJECT
private slots:
    void whatWasWrittenIsThereAfterEveryKill()
    {
        std::mt19937 random(4711);
        int recovered = 0;
        for (int round = 0; round < 200; ++round) {
            QTemporaryDir folder;
            QVERIFY(folder.isValid());
            QProcess victim;
            victim.start(QCoreApplication::applicationFilePath(), {"--victim", folder.path()});
            QVERIFY(victim.waitForReadyRead(20'000));
            QThread::usleep(random() % 20'000);
            victim.kill();
            QVERIFY(victim.waitForFinished(20'000));
            const int reported = lastReported(victim.readAllStandardOutput());
            QVERIFY(reported > 0);

            int found = 0;
            if (QFile::exists(folder.path() + design_name)) {
                const auto saved = storage::load((folder.path() + design_name).toStdString());
                QVERIFY2(saved.has_value(), saved ? "" : saved.error().sentence().c_str());
                found = numberIn(*saved);
            }
            ui::DocumentSession next;
            const ui::Recovery recovery(next, folder.path() + "/recovery");
            for (const auto& leftover : recovery.leftovers()) {
                const auto kept = storage::load(leftover.file.toStdString());
                QVERIFY2(kept.has_value(), kept ? "" : kept.error().sentence().c_str());
                found = std::max(found, numberIn(*kept));
                ++recovered;
            }
            QVERIFY2(found >= reported, qPrintable(QString("reported %1, found %2").arg(reported).arg(found)));
        }
        QVERIFY(recovered > 20);
    }

    void theEditorKeepsWorkAtLeastEveryTenSecondsUnlessToldOtherwise() { QVERIFY(ui::Recovery::default_interval_s <= 10); }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--victim") return beTheVictim(QString::fromLocal8Bit(argv[2]));
    TestKilled test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_killed.moc"
