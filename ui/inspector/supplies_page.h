// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QToolButton>

#include "inspector/row_list.h"
#include "inspector/row_page.h"

namespace cw::ui {

/// Every source of power in the order in which they come, and the properties of the chosen ones: capacity, dates, what they
/// replace, where the figures come from.
class SuppliesPage final : public RowPage<power::Supply> {
    Q_OBJECT
public:
    explicit SuppliesPage(DocumentSession& session, QWidget* parent = nullptr);
    void refresh() override;
    /// Chooses one; an id that is not there: what was chosen before.
    void choose(const std::string& id);

    [[nodiscard]] RowList& list() { return *list_; }
    [[nodiscard]] QToolButton& add() { return *add_; }
    [[nodiscard]] QPushButton& duplicate() { return *duplicate_; }
    [[nodiscard]] QPushButton& removeButton() { return *remove_; }
    [[nodiscard]] MarkedField& capacity() { return *capacity_; }
    [[nodiscard]] QComboBox& replaces() { return *replaces_; }
    [[nodiscard]] QLabel& then() { return *then_; }

protected:
    [[nodiscard]] std::vector<SupplyId> ids() const override;

private:
    void addList();
    void addCapacity();
    void addTimes();
    void fillReplaces();
    void showFigures();
    void commitAndChoose(const document::Edit& edit);

    RowList* list_ = nullptr;
    QToolButton* add_ = nullptr;
    QPushButton *duplicate_ = nullptr, *remove_ = nullptr;
    MarkedField *capacity_ = nullptr, *energy_ = nullptr;
    QComboBox* replaces_ = nullptr;
    QLabel *then_ = nullptr, *need_ = nullptr;
};

}  // namespace cw::ui
