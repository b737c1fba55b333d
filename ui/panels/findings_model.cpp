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

QString pluralOf(Severity severity)
{
    switch (severity) {
    case Severity::error: return Text::tr("Errors");
    case Severity::warning: return Text::tr("Warnings");
    case Severity::note: break;
    }
    return Text::tr("Notes");
}

QIcon iconOf(std::optional<Severity> severity)
{
    return severity ? icon(severityIcon(*severity), colourOf(*severity)) : icon(QStringLiteral("good"));
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

void FindingsModel::show(const std::vector<Finding>& findings, const SubjectNames& name_of)
{
    std::vector<Entry> entries;
    entries.reserve(findings.size());
    for (const Finding& finding : findings) entries.push_back({finding, finding.subjects.empty() ? tr("The design") : name_of(finding.subjects.front())});
    std::stable_partition(entries.begin(), entries.end(), [](const Entry& e) { return !e.finding.waived; });
    if (entries == entries_) return;
    entries_ = std::move(entries);
    replace(grouped(entries_));
}

void FindingsModel::groupBy(Grouping grouping)
{
    if (grouping == grouping_) return;
    grouping_ = grouping;
    replace(grouped(entries_));
}

std::vector<FindingsModel::Group> FindingsModel::grouped(const std::vector<Entry>& entries) const
{
    std::vector<Group> groups;
    for (const Entry& entry : entries) {
        const Finding& finding = entry.finding;
        const QString title = grouping_ == Grouping::subject ? entry.subject : finding.waived ? tr("Waived") : pluralOf(finding.severity);
        auto group = std::find_if(groups.begin(), groups.end(), [&title](const Group& g) { return g.title == title; });
        if (group == groups.end()) group = groups.insert(groups.end(), {title, std::nullopt, {}});
        if (!finding.waived && (!group->severity || finding.severity < *group->severity)) group->severity = finding.severity;
        group->entries.push_back(entry);
    }
    return groups;
}

void FindingsModel::replace(std::vector<Group> groups)
{
    const auto shape = [](const Group& a, const Group& b) { return a.title == b.title && a.entries.size() == b.entries.size(); };
    if (std::equal(groups.begin(), groups.end(), groups_.begin(), groups_.end(), shape)) {
        groups_ = std::move(groups);
        for (int g = 0; g < rowCount(); ++g) {
            const QModelIndex group = index(g, 0);
            emit dataChanged(group, index(g, column_count - 1));
            emit dataChanged(index(0, 0, group), index(rowCount(group) - 1, column_count - 1, group));
        }
        return;
    }
    beginResetModel();
    groups_ = std::move(groups);
    endResetModel();
}

int FindingsModel::count() const { return static_cast<int>(entries_.size()); }

const Finding* FindingsModel::finding(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0) return nullptr;
    return &groups_[index.internalId() - 1].entries[static_cast<std::size_t>(index.row())].finding;
}

QModelIndex FindingsModel::find(const std::string& code, bool waived) const
{
    for (int g = 0; g < rowCount(); ++g)
        for (int row = 0; row < rowCount(index(g, 0)); ++row) {
            const QModelIndex at = index(row, text_column, index(g, 0));
            if (finding(at)->code == code && finding(at)->waived == waived) return at;
        }
    return {};
}

/// The internal id of a group is 0, that of a finding the number of its group from 1.
QModelIndex FindingsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr{0});
}

QModelIndex FindingsModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0) return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr{0});
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) return static_cast<int>(groups_.size());
    if (parent.internalId() != 0 || parent.column() != 0) return 0;
    return static_cast<int>(groups_[static_cast<std::size_t>(parent.row())].entries.size());
}

int FindingsModel::columnCount(const QModelIndex&) const { return column_count; }

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    if (const Finding* f = finding(index)) return findingData(*f, index.column(), role);
    return groupData(groups_[static_cast<std::size_t>(index.row())], index.column(), role);
}

QVariant FindingsModel::groupData(const Group& group, int column, int role) const
{
    if (column != text_column) return {};
    switch (role) {
    case Qt::DisplayRole: return tr("%1 (%2)", "a group of findings and how many").arg(group.title).arg(group.entries.size());
    case Qt::DecorationRole: return iconOf(group.severity);
    case Qt::FontRole: {
        QFont font = QGuiApplication::font();
        font.setWeight(QFont::DemiBold);
        return font;
    }
    default: return {};
    }
}

QVariant FindingsModel::findingData(const Finding& f, int column, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        switch (column) {
        case text_column: return QString::fromStdString(f.text);
        case remedy_column: return QString::fromStdString(f.remedy);
        case code_column: return QString::fromStdString(f.code);
        default: return {};
        }
    }
    if (role == Qt::DecorationRole && column == text_column && grouping_ == Grouping::subject) return iconOf(f.waived ? std::nullopt : std::optional(f.severity));
    if (role == Qt::AccessibleTextRole && column == text_column)
        return tr("%1: %2", "severity and finding").arg(f.waived ? tr("Waived") : severityName(f.severity), QString::fromStdString(f.text));
    if (role == Qt::ForegroundRole && (f.waived || column == code_column || column == remedy_column)) return Colours::of(QGuiApplication::palette()).muted;
    return {};
}

}  // namespace cw::ui
