// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/findings_count.h"

#include <array>

#include "panels/findings_model.h"
#include "style/icons.h"
#include "style/theme.h"

namespace cw::ui {

using checks::Severity;

FindingsCount::FindingsCount(DocumentSession& session, QWidget* parent) : QToolButton(parent), session_(session)
{
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize({spacing::icon - spacing::tight, spacing::icon - spacing::tight});
    setToolTip(tr("Show the findings"));
    connect(&session_, &DocumentSession::assessmentChanged, this, &FindingsCount::follow);
    follow();
}

void FindingsCount::follow()
{
    std::array<int, 3> counts{};               // by Severity
    for (const auto& finding : session_.assessment()->findings)
        if (!finding.waived) ++counts[static_cast<std::size_t>(finding.severity)];
    QStringList words;
    if (counts[0] > 0) words << (counts[0] == 1 ? tr("1 error") : tr("%1 errors").arg(counts[0]));
    if (counts[1] > 0) words << (counts[1] == 1 ? tr("1 warning") : tr("%1 warnings").arg(counts[1]));
    if (counts[2] > 0) words << (counts[2] == 1 ? tr("1 note") : tr("%1 notes").arg(counts[2]));
    setText(words.isEmpty() ? tr("No findings") : words.join(QStringLiteral(", ")));
    setAccessibleName(tr("Findings: %1").arg(text()));
    const Colours& colours = Colours::of(palette());
    if (words.isEmpty()) setIcon(ui::icon(QStringLiteral("good"), colours.good));
    else if (counts[0] > 0) setIcon(ui::icon(severityIcon(Severity::error), colours.error));
    else if (counts[1] > 0) setIcon(ui::icon(severityIcon(Severity::warning), colours.warning));
    else setIcon(ui::icon(severityIcon(Severity::note), colours.note));
}

}  // namespace cw::ui
