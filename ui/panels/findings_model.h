// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <set>
#include <vector>

#include <QAbstractItemModel>

#include "checks/finding.h"
#include "document/builders.h"

namespace cw::ui {

/// The findings of an assessment in groups: by severity, waived ones last, or by what they are about. Within a group they
/// keep the order of the assessment.
class FindingsModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { text_column, remedy_column, code_column, column_count };
    enum class Grouping { severity, subject };
    using SubjectNames = std::function<QString(const checks::SubjectId&)>;

    using QAbstractItemModel::QAbstractItemModel;

    /// Nothing happens when they are the same.
    void show(const std::vector<checks::Finding>& findings, const SubjectNames& name_of);
    void groupBy(Grouping grouping);
    [[nodiscard]] Grouping grouping() const { return grouping_; }
    [[nodiscard]] int count() const;
    /// Null: the index is a group.
    [[nodiscard]] const checks::Finding* finding(const QModelIndex& index) const;
    /// Of the first finding with this code; invalid: there is none.
    [[nodiscard]] QModelIndex find(const std::string& code, bool waived = false) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Entry {
        checks::Finding finding;
        QString subject;                       ///< name of what it is about
        friend bool operator==(const Entry&, const Entry&) = default;
    };
    struct Group {
        QString title;
        std::optional<checks::Severity> severity;   ///< the worst of its findings; nothing: all waived
        std::vector<Entry> entries;
        friend bool operator==(const Group&, const Group&) = default;
    };

    [[nodiscard]] std::vector<Group> grouped(const std::vector<Entry>& entries) const;
    void replace(std::vector<Group> groups);
    [[nodiscard]] QVariant groupData(const Group& group, int column, int role) const;
    [[nodiscard]] QVariant findingData(const checks::Finding& finding, int column, int role) const;

    Grouping grouping_ = Grouping::severity;
    std::vector<Entry> entries_;
    std::vector<Group> groups_;
};

/// "Error", translated.
[[nodiscard]] QString severityName(checks::Severity severity);
/// Of the icon set.
[[nodiscard]] QString severityIcon(checks::Severity severity);
/// The placements and areas that a finding is about.
[[nodiscard]] std::set<document::Subject> selectableSubjects(const checks::Finding& finding);

}  // namespace cw::ui
