// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QTest>

/// A Qt warning that nobody expected fails the test that caused it. Every test class of ui/ says
///
///     private slots:
///         void init() { cw::test::failOnWarnings(); }
///
/// A test that provokes a warning on purpose announces it with QTest::ignoreMessage.
namespace cw::test {

inline void failOnWarnings()
{
    // What the offscreen platform says about itself, not about us.
    static const QRegularExpression unexpected(
        QStringLiteral("^(?!This plugin does not support|QStandardPaths: |.*propagateSizeHints)"));
    QTest::failOnWarning(unexpected);
}

}  // namespace cw::test
