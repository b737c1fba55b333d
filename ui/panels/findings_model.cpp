// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/findings_model.h"

#include <algorithm>

#include <QCoreApplication>
#include <QGuiApplication>

#include "style/colours.h"
#include "style/icons.h"

namespace cw::ui {

using checks::Finding;
using checks::Severity;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cw::ui::Findings)
};

QColor colourOf(Severity severity)
{
    const Colours& colours = Colours::of(QGuiApplication::palette());
    switch (severity) {
    case Severity::error: return colours.error;
    case Severity::warning: return colours.warning;
    case Severity::note: break;
    }
    return colours.note;
}

}  // namespace

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::error: return Text::tr("Error");
    case Severity::warning: return Text::tr("Warning");
    case Severity::note: break;
    }
    return Text::tr("Note");
}

QString severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::error: return QStringLiteral("error");
    case Severity::warning: return QStringLiteral("warning");
    case Severity::note: break;
    }
    return QStringLiteral("note");
}

std::set<document::Subject> selectableSubjects(const Finding& finding)
{
    std::set<document::Subject> subjects;
    for (const auto& subject : finding.subjects) {
        if (const auto* placement = std::get_if<PlacementId>(&subject)) subjects.insert(*placement);
        if (const auto* area = std::get_if<AreaId>(&subject)) subjects.insert(*area);
    }
    // A placement in an area: the placement is what can be moved.
    if (std::any_of(subjects.begin(), subjects.end(), [](const auto& s) { return std::holds_alternative<PlacementId>(s); }))
        std::erase_if(subjects, [](const auto& s) { return std::holds_alternative<AreaId>(s); });
    return subjects;
}

void FindingsModel::show(const std::vector<Finding>& findings)
{
    std::vector<Finding> ordered = findings;
    std::stable_partition(ordered.begin(), ordered.end(), [](const Finding& f) { return !f.waived; });
    if (ordered == findings_) return;
    if (ordered.size() == findings_.size()) {
        findings_ = std::move(ordered);
        emit dataChanged(index(0, 0), index(rowCount() - 1, column_count - 1));
        return;
    }
    beginResetModel();
    findings_ = std::move(ordered);
    endResetModel();
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(findings_.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(column_count);
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const Finding& f = finding(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        switch (index.column()) {
        case severity_column: return f.waived ? tr("Waived") : severityName(f.severity);
        case text_column: return QString::fromStdString(f.text);
        case remedy_column: return QString::fromStdString(f.remedy);
        case code_column: return QString::fromStdString(f.code);
        default: return {};
        }
    }
    if (role == Qt::DecorationRole && index.column() == severity_column)
        return f.waived ? icon(QStringLiteral("good")) : icon(severityIcon(f.severity), colourOf(f.severity));
    if (role == Qt::ForegroundRole && (f.waived || index.column() == code_column || index.column() == remedy_column))
        return Colours::of(QGuiApplication::palette()).muted;
    return {};
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case severity_column: return tr("Severity");
    case text_column: return tr("Finding");
    case remedy_column: return tr("What to do");
    case code_column: return tr("Rule");
    default: return {};
    }
}

}  // namespace cw::ui
