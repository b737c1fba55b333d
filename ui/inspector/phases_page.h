// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include "inspector/row_list.h"
#include "inspector/row_page.h"

namespace cw::ui {

/// Phases in the order of their dates; the chosen one with its date, what is built with it, and what is there by then.
class PhasesPage final : public RowPage<phases::Phase> {
    Q_OBJECT
public:
    explicit PhasesPage(DocumentSession& session, QWidget* parent = nullptr);
    void refresh() override;
    /// Chooses one; an id that is not there: what was chosen before.
    void choose(const std::string& id);

    [[nodiscard]] RowList& list() { return *list_; }
    [[nodiscard]] QPushButton& add() { return *add_; }
    [[nodiscard]] QPushButton& removeButton() { return *remove_; }
    [[nodiscard]] QPushButton& earlier() { return *earlier_; }
    [[nodiscard]] QPushButton& later() { return *later_; }
    [[nodiscard]] DateField& date() { return *date_; }
    /// Every placement; ticked: built with the chosen phase.
    [[nodiscard]] QListWidget& built() { return *built_; }
    [[nodiscard]] QLabel& gpus() { return *gpus_; }

protected:
    [[nodiscard]] std::vector<PhaseId> ids() const override;

private:
    void addList();
    void fillBuilt();
    void showFigures();

    RowList* list_ = nullptr;
    QPushButton *add_ = nullptr, *remove_ = nullptr, *earlier_ = nullptr, *later_ = nullptr;
    DateField* date_ = nullptr;
    QListWidget* built_ = nullptr;
    QLabel *gpus_ = nullptr, *online_ = nullptr, *need_ = nullptr, *supply_ = nullptr, *shortfall_ = nullptr;
};

}  // namespace cw::ui
