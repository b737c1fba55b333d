// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The house rules, checked on the sources: who may include whom, and no Qt in core.
#include <map>
#include <set>

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

struct Include {
    QString file;
    QString room;      ///< of the file
    QString target;    ///< what stands between the quotes or brackets
    bool quoted = false;
};

QString sourceDir() { return QStringLiteral(CLUSTERWRIGHT_SOURCE_DIR); }

QList<Include> includesUnder(const QString& side)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^\s*#include\s*([<"])([^>"]+)[>"])"), QRegularExpression::MultilineOption);
    QList<Include> includes;
    const QDir root(sourceDir() + QLatin1Char('/') + side);
    QDirIterator files(root.path(), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) continue;
        const QString relative = root.relativeFilePath(file.fileName());
        auto matches = pattern.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const auto match = matches.next();
            includes.append({relative, relative.section(QLatin1Char('/'), 0, 0), match.captured(2), match.captured(1) == QLatin1String("\"")});
        }
    }
    return includes;
}

/// Rooms from the bottom up; rooms of one row do not include each other.
const QList<QSet<QString>>& floors()
{
    static const QList<QSet<QString>> rows{
        {"errors", "resources", "words"}, {"units", "ids"}, {"geometry"}, {"catalog"}, {"floorplan"}, {"fabric"}, {"cabling", "cooling", "power"},
        {"economics", "phases", "environment"}, {"document"}, {"checks", "storage", "designs"}, {"evaluation"}, {"drawing"}, {"report", "exchange"}};
    return rows;
}

int floorOf(const QString& room)
{
    for (int i = 0; i < floors().size(); ++i)
        if (floors()[i].contains(room)) return i;
    return -1;
}

}  // namespace

class IncludeDirections : public QObject {
    Q_OBJECT
private slots:
    void everyCoreRoomHasItsFloor();
    void coreRoomsIncludeOnlyDownwards();
    void coreNeverIncludesQt();
    void boostAndJsonStayInTheirRooms();
    void uiRoomsDoNotIncludeTheShell();
    void racksKnowNoPlanView();
    void everyRoomHasAReadme();
    void everySourceNamesItsLicence();
};

void IncludeDirections::everyCoreRoomHasItsFloor()
{
    const auto rooms = QDir(sourceDir() + "/core").entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(rooms.size() > 15);
    for (const QString& room : rooms) QVERIFY2(floorOf(room) >= 0, qPrintable(room));
}

void IncludeDirections::coreRoomsIncludeOnlyDownwards()
{
    const auto includes = includesUnder("core");
    QVERIFY(includes.size() > 100);
    for (const Include& include : includes) {
        if (!include.quoted) continue;
        const QString target = include.target.section('/', 0, 0);
        if (target == include.room) continue;
        QVERIFY2(floorOf(target) >= 0, qPrintable(include.file + " includes " + include.target));
        QVERIFY2(floorOf(target) < floorOf(include.room), qPrintable(include.file + " includes " + include.target));
    }
}

void IncludeDirections::coreNeverIncludesQt()
{
    static const QRegularExpression qt(QStringLiteral("^(Q[A-Z]|Qt)"));
    for (const QString side : {"core", "app/clusterwright-cli"})
        for (const Include& include : includesUnder(side)) QVERIFY2(!qt.match(include.target).hasMatch(), qPrintable(include.file + " includes " + include.target));
}

/// A header that brings Boost or JSON with it, itself or through others, is private to its room.
void IncludeDirections::boostAndJsonStayInTheirRooms()
{
    const auto includes = includesUnder("core");
    QSet<QString> heavy;
    for (bool grown = true; grown;) {
        grown = false;
        for (const Include& include : includes) {
            const bool brings = include.target.startsWith("boost/") || include.target.startsWith("nlohmann/") || heavy.contains(include.target);
            const QString own = include.room + '/' + include.file.section('/', -1);
            if (!brings || !include.file.endsWith(".h") || heavy.contains(own)) continue;
            heavy.insert(own);
            grown = true;
        }
    }
    for (const QString side : {"core", "ui", "app"})
        for (const Include& include : includesUnder(side))
            if (heavy.contains(include.target)) QVERIFY2(side == QStringLiteral("core") && include.target.section('/', 0, 0) == include.room, qPrintable(include.file + " includes " + include.target));
    for (const char* open : {"storage/storage.h", "geometry/geometry.h", "catalog/catalog.h", "document/document.h", "evaluation/evaluator.h"})
        QVERIFY2(!heavy.contains(QString(open)), open);
}

void IncludeDirections::uiRoomsDoNotIncludeTheShell()
{
    for (const Include& include : includesUnder("ui"))
        if (include.room != "shell") QVERIFY2(!include.target.startsWith("shell/"), qPrintable(include.file + " includes " + include.target));
}

/// A rack is edited without the plan: what the room takes from the canvas is the colours and the form of a drag.
void IncludeDirections::racksKnowNoPlanView()
{
    const QSet<QString> allowed{"canvas/content_mime.h", "canvas/plan_theme.h"};
    int seen = 0;
    for (const Include& include : includesUnder("ui")) {
        if (include.room != "racks" || !include.quoted) continue;
        ++seen;
        const QString target = include.target.section('/', 0, 0);
        for (const char* above : {"tools", "inspector", "panels", "arrange", "shell"}) QVERIFY2(target != above, qPrintable(include.file + " includes " + include.target));
        if (target == "canvas") QVERIFY2(allowed.contains(include.target), qPrintable(include.file + " includes " + include.target));
    }
    QVERIFY(seen > 20);
}

void IncludeDirections::everyRoomHasAReadme()
{
    for (const QString side : {"core", "ui"}) {
        const QDir root(sourceDir() + '/' + side);
        for (const QString& room : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) QVERIFY2(root.exists(room + "/README.md"), qPrintable(side + '/' + room));
    }
}

void IncludeDirections::everySourceNamesItsLicence()
{
    for (const QString side : {"core", "ui", "app", "tests"}) {
        QDirIterator files(sourceDir() + '/' + side, {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.read(300).contains("SPDX-License-Identifier: GPL-3.0-or-later"), qPrintable(file.fileName()));
        }
    }
}

QTEST_APPLESS_MAIN(IncludeDirections)
#include "test_include_directions.moc"
