// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/mnemonic.h"

#include <QRegularExpression>

namespace cw::ui {

QString withoutMnemonic(const QString& text)
{
    // Where letters are not those of the language, the key follows in brackets.
    static const QRegularExpression in_brackets(QStringLiteral(R"(\s*\(&[A-Za-z0-9]\))"));
    const QString shorter = QString(text).remove(in_brackets);
    QString plain;
    for (qsizetype i = 0; i < shorter.size(); ++i) {
        if (shorter[i] == QLatin1Char('&') && i + 1 < shorter.size()) ++i;
        plain += shorter[i];
    }
    return plain;
}

}  // namespace cw::ui
