// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <csignal>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "storage/aside.h"
#include "storage/storage.h"
#include "support/ui_sample.h"

using namespace cw;

namespace {

/// As on a full disk: no file may grow beyond this while the guard lives.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t most_bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        handler_ = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{most_bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }

private:
    rlimit before_{};
    void (*handler_)(int) = SIG_DFL;
};

/// Root may write anywhere, so that permissions would not be tested at all.
class OrdinaryUser {
public:
    OrdinaryUser() : was_root_(::geteuid() == 0)
    {
        constexpr uid_t nobody = 65534;
        if (was_root_) ready_ = ::seteuid(nobody) == 0;
    }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;
    ~OrdinaryUser()
    {
        if (was_root_ && ::seteuid(0) != 0) std::abort();
    }
    [[nodiscard]] bool ready() const { return ready_; }

private:
    bool was_root_ = false;
    bool ready_ = true;
};

mode_t modeOf(const std::string& path)
{
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 07777 : 0;
}

QStringList allIn(const QTemporaryDir& folder) { return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot); }

}  // namespace

/// Whatever goes wrong while writing: the old file stays, and nothing is left beside it.
class TestInterruptions : public QObject {
    Q_OBJECT
private slots:
    void aFullDiskLeavesTheOldFileAndNothingBesideIt()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath("design.json").toStdString();
        QVERIFY(storage::writeAtomically(path, "old").has_value());
        Result<void> written;
        {
            const SmallDisk disk(1000);
            written = storage::writeAtomically(path, std::string(100'000, 'x'));
        }
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().where, path);
        QCOMPARE(*storage::readFile(path), std::string("old"));
        QCOMPARE(allIn(folder), QStringList{"design.json"});
    }

    void aFolderThatMayNotBeWrittenIsNamedWithWhatToDo()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath("design.json").toStdString();
        QVERIFY(storage::writeAtomically(path, "old").has_value());
        QCOMPARE(::chmod(folder.path().toLocal8Bit().constData(), 0555), 0);
        Result<void> written;
        {
            const OrdinaryUser user;
            QVERIFY(user.ready());
            written = storage::writeAtomically(path, "new");
        }
        QCOMPARE(::chmod(folder.path().toLocal8Bit().constData(), 0755), 0);
        QVERIFY(!written.has_value());
        QVERIFY2(written.error().sentence().find("Permission denied") != std::string::npos, written.error().sentence().c_str());
        QVERIFY2(written.error().remedy.find("folder") != std::string::npos, written.error().remedy.c_str());
        QCOMPARE(*storage::readFile(path), std::string("old"));
        QCOMPARE(allIn(folder), QStringList{"design.json"});
    }

    void aDesignThatCouldNotBeOpenedAgainIsNotSavedOverAGoodOne()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath("design.json").toStdString();
        document::Document document = test::sampleDocument();
        QVERIFY(storage::save(document, path).has_value());
        document.put(test::placement("astray", BlockId("no-such-block"), {0, 0}));
        const auto saved = storage::save(document, path);
        QVERIFY(!saved.has_value());
        QVERIFY2(saved.error().where.find("/placements/0/what/block") != std::string::npos, saved.error().sentence().c_str());
        const auto loaded = storage::load(path);
        QVERIFY(loaded && *loaded == test::sampleDocument());
    }

    void permissionsSurviveWhateverTheUmask()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath("shared.json").toStdString();
        QVERIFY(storage::writeAtomically(path, "old").has_value());
        QCOMPARE(::chmod(path.c_str(), 0664), 0);
        const mode_t before = ::umask(077);
        const auto written = storage::writeAtomically(path, "new");
        const auto fresh = storage::writeAtomically(folder.filePath("fresh.json").toStdString(), "new");
        ::umask(before);
        QVERIFY(written && fresh);
        QCOMPARE(modeOf(path), mode_t{0664});
        QCOMPARE(modeOf(folder.filePath("fresh.json").toStdString()), mode_t{0600});
    }

    void aLinkToAFileThatIsNotThereYetMakesIt()
    {
        const QTemporaryDir folder;
        QCOMPARE(::symlink("later.json", folder.filePath("link.json").toLocal8Bit().constData()), 0);
        QVERIFY(storage::writeAtomically(folder.filePath("link.json").toStdString(), "new").has_value());
        QVERIFY(QFileInfo(folder.filePath("link.json")).isSymLink());
        QCOMPARE(*storage::readFile(folder.filePath("later.json").toStdString()), std::string("new"));
    }

    void aPipeIsWrittenToNotReplaced()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath("pipe").toStdString();
        QCOMPARE(::mkfifo(path.c_str(), 0600), 0);
        const int reader = ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        QVERIFY(reader >= 0);
        const auto written = storage::writeAtomically(path, "through");
        char buffer[16] = {};
        const auto count = ::read(reader, buffer, sizeof buffer);
        ::close(reader);
        QVERIFY(written.has_value());
        QCOMPARE(std::string(buffer, static_cast<std::size_t>(std::max<ssize_t>(count, 0))), std::string("through"));
        QVERIFY(S_ISFIFO([&] { struct stat status {}; return ::stat(path.c_str(), &status) == 0 ? status.st_mode : 0; }()));
    }

    /// A program that is killed while it saves leaves its file aside; the next save of the same design takes it away.
    void whatAKilledProgramLeftIsSweptAndNothingElse()
    {
        const QTemporaryDir folder;
        const auto touch = [&](const char* name) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        };
        for (const char* name : {".a.json.0123456789abcdef", ".a.json.fedcba9876543210", ".ab.json.0123456789abcdef", ".a.json.0123456789abcde", ".a.json.0123456789abcdeg",
                                 ".a.json.lock", "a.json.0123456789abcdef", ".b.json.0123456789abcdef"})
            touch(name);
        // The second one belongs to somebody who is still writing.
        const int living = ::open(folder.filePath(".a.json.fedcba9876543210").toLocal8Bit().constData(), O_WRONLY | O_CLOEXEC);
        QVERIFY(living >= 0 && ::flock(living, LOCK_EX) == 0);
        QVERIFY(storage::writeAtomically(folder.filePath("a.json").toStdString(), "x").has_value());
        QVERIFY(!allIn(folder).contains(".a.json.0123456789abcdef"));
        QCOMPARE(allIn(folder).size(), 8);     // the new file has come, one has gone
        ::close(living);
        storage::sweepAside(folder.filePath("a.json").toStdString());
        QVERIFY(!allIn(folder).contains(".a.json.fedcba9876543210"));
        QVERIFY(allIn(folder).contains(".b.json.0123456789abcdef"));
        storage::sweepAsideIn(folder.path().toStdString());
        QCOMPARE(allIn(folder), (QStringList{".a.json.0123456789abcde", ".a.json.0123456789abcdeg", ".a.json.lock", "a.json", "a.json.0123456789abcdef"}));
    }

    void theLongestNameThatAFileMayHaveIsEnough()
    {
        const QTemporaryDir folder;
        const std::string longest = std::string(250, 'n') + ".json";
        QVERIFY(storage::writeAtomically(folder.filePath(QString::fromStdString(longest)).toStdString(), "x").has_value());
        const auto longer = storage::writeAtomically(folder.filePath(QString::fromStdString("n" + longest)).toStdString(), "x");
        QVERIFY(!longer.has_value());
        QVERIFY2(longer.error().remedy.find("shorter") != std::string::npos, longer.error().sentence().c_str());
        QCOMPARE(allIn(folder).size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestInterruptions)
#include "test_interruptions.moc"
