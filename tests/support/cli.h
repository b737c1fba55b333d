// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

/// The command line as a script sees it.
namespace cw::test {

struct Answer {
    int status = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline Answer cli(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(CLUSTERWRIGHT_BIN_DIR "/clusterwright-cli"), arguments);
    process.waitForFinished(60'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

inline QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool isOneLine(const QByteArray& text) { return text.count('\n') == 1 && text.endsWith('\n'); }

}  // namespace cw::test
