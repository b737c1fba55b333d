// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that somebody else opens, writes, or wrote with a newer program.
#include <QFile>
#include <QPushButton>
#include <QTest>

#include "shell/notice_bar.h"
#include "storage/storage.h"
#include "support/fail_on_warning.h"
#include "support/window_stage.h"

using namespace cw;

namespace {

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

struct Stage : test::WindowStage {
    QString path = folder.filePath("design.json");
    ui::NoticeBar& notice = *window.findChild<ui::NoticeBar*>();

    Stage() { window.files().saveTo(path); }
    void moveSomething()
    {
        auto row = *session().committed().table<floorplan::Placement>().rows().front();
        row.pose.origin.x += 100;
        session().commit(document::change(session().committed(), "Move", row));
    }
    /// As another program would.
    QByteArray writtenByOthers()
    {
        QByteArray bytes = read(path);
        bytes.replace("\"version\": 2,\n", "\"version\": 2,\n\n");
        write(path, bytes);
        return bytes;
    }
    void click(const QString& label)
    {
        for (auto* button : notice.findChildren<QPushButton*>())
            if (button->text() == label) return QTest::mouseClick(button, Qt::LeftButton);
        QFAIL("no such button");
    }
    void comeBack()
    {
        QEvent event(QEvent::ActivationChange);
        QCoreApplication::sendEvent(&window, &event);
    }
};

}  // namespace

class TestSharedFiles : public QObject {
    Q_OBJECT
private slots:
    void aFileOfItsOwnIsSavedWithoutQuestions()
    {
        Stage stage;
        stage.moveSomething();
        QVERIFY(stage.window.files().save());
        QVERIFY(stage.window.files().save());
        QCOMPARE(stage.script.asked_about_change, 0);
        QVERIFY(!stage.notice.isVisible());
    }

    void aFileThatOthersWroteIsNotWrittenOverUnasked()
    {
        Stage stage;
        stage.moveSomething();
        const QByteArray theirs = stage.writtenByOthers();
        QVERIFY(!stage.window.files().save());
        QCOMPARE(stage.script.asked_about_change, 1);
        QCOMPARE(read(stage.path), theirs);
        QVERIFY(stage.session().isModified());

        stage.script.changed = ui::ChangedAnswer::overwrite;
        QVERIFY(stage.window.files().save());
        QVERIFY(read(stage.path) != theirs);
        QVERIFY(!stage.session().isModified());
    }

    void aChangedFileCanBeSavedUnderAnotherName()
    {
        Stage stage;
        stage.moveSomething();
        const QByteArray theirs = stage.writtenByOthers();
        stage.script.changed = ui::ChangedAnswer::save_as;
        stage.script.save_path = stage.folder.filePath("mine.json");
        QVERIFY(stage.window.files().save());
        QCOMPARE(read(stage.path), theirs);
        QVERIFY(QFile::exists(stage.script.save_path));
    }

    void comingBackToTheWindowTellsOfTheChange()
    {
        Stage stage;
        stage.comeBack();
        QVERIFY(!stage.notice.isVisible());
        stage.moveSomething();
        stage.writtenByOthers();
        stage.comeBack();
        QVERIFY(stage.notice.isVisible());
        QVERIFY(stage.notice.text().contains("changed by somebody else"));
        stage.click("Keep Mine");
        QVERIFY(!stage.notice.isVisible());
        stage.comeBack();
        QVERIFY(!stage.notice.isVisible());
        QVERIFY(stage.window.files().save());
        QCOMPARE(stage.script.asked_about_change, 0);
    }

    void theirVersionCanBeOpened()
    {
        Stage stage;
        const std::string saved = stage.bytes();
        stage.moveSomething();
        stage.writtenByOthers();
        stage.comeBack();
        stage.click("Open Theirs");
        QVERIFY(stage.bytes() == saved);
        QVERIFY(!stage.session().isModified());
    }

    void aSecondEditorIsWarned()
    {
        Stage stage;
        Stage other;
        QVERIFY(other.window.files().openFile(stage.path));
        QVERIFY(other.notice.isVisible());
        QVERIFY(other.notice.text().contains("open elsewhere"));
        QVERIFY(other.notice.text().contains(QString::number(QCoreApplication::applicationPid())));
    }

    void aFileIsFreeAgainWhenItsEditorHasGone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("design.json");
        {
            test::WindowStage first;
            QVERIFY(first.window.files().saveTo(path));
        }
        Stage next;
        QVERIFY(next.window.files().openFile(path));
        QVERIFY(!next.notice.isVisible());
    }

    void aNewerFileIsReadOnlyAndSaysWhy()
    {
        Stage stage;
        const QString newer = stage.folder.filePath("newer.json");
        QByteArray bytes = read(stage.path);
        const QByteArray version = QByteArray::number(storage::format_version), next = QByteArray::number(storage::format_version + 1);
        bytes.replace("\"version\": " + version + ",", "\"version\": " + next + ", \"orbits\": [],");
        write(newer, bytes);
        QVERIFY(stage.window.files().openFile(newer));
        QVERIFY(stage.notice.isVisible());
        QVERIFY(stage.notice.text().contains("version " + next));
        QVERIFY(stage.session().save(newer).has_value());

        stage.moveSomething();
        stage.script.save_path = stage.folder.filePath("copy.json");
        QVERIFY(stage.window.files().save());
        QCOMPARE(read(newer), bytes);
        QVERIFY(QFile::exists(stage.script.save_path));
        QVERIFY(!stage.notice.isVisible());
    }

    void anOlderFileSaysThatItWasBroughtUpToDate()
    {
        Stage stage;
        QVERIFY(stage.window.files().openFile(QStringLiteral(CLUSTERWRIGHT_SOURCE_DIR "/tests/formats/v1/every-key.json")));
        QVERIFY(stage.notice.isVisible());
        QVERIFY(stage.notice.text().contains("older version"));
        QVERIFY(stage.window.files().saveTo(stage.folder.filePath("now.json")));
        QVERIFY(!stage.notice.isVisible());
    }
};

QTEST_MAIN(TestSharedFiles)
#include "test_shared_files.moc"
