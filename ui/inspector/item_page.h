// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QComboBox>
#include <QPushButton>

#include "fields/text_field.h"
#include "inspector/item_texts.h"
#include "inspector/item_values.h"
#include "inspector/page.h"

namespace cw::ui {

/// One item of the catalogue as this design has it: every value with its provenance, to be read and overridden. Beside a
/// placement it offers the items that the placement is made of.
class ItemPage final : public InspectorPage {
    Q_OBJECT
public:
    explicit ItemPage(DocumentSession& session, QWidget* parent = nullptr);

    void show(const ItemId& id);
    /// The items of what stands somewhere, GPU systems first; the one shown before stays if it is among them.
    void showContent(const floorplan::Content& what);
    using QWidget::show;
    void refresh() override;

    [[nodiscard]] const ItemId& id() const { return id_; }
    /// The design and the catalogue have it.
    [[nodiscard]] bool hasItem() const;
    /// Makes an item of the design's own from the one shown, and shows it.
    void makeCopy();

    [[nodiscard]] QComboBox& chooser() { return *chooser_; }
    [[nodiscard]] TextField& name() { return *name_; }
    [[nodiscard]] QComboBox& kind() { return *kind_; }
    [[nodiscard]] QLabel& caption() { return *caption_; }
    [[nodiscard]] QLabel& uses() { return *uses_; }
    [[nodiscard]] QLabel& problem() { return *problem_; }
    [[nodiscard]] ItemValues& values() { return *values_; }
    [[nodiscard]] ItemTexts& texts() { return *texts_; }
    [[nodiscard]] QComboBox& more() { return *more_; }
    [[nodiscard]] QComboBox& instead() { return *instead_; }
    [[nodiscard]] QPushButton& copyButton() { return *copy_; }
    [[nodiscard]] QPushButton& resetButton() { return *reset_; }
    [[nodiscard]] QPushButton& removeButton() { return *remove_; }

signals:
    /// A copy was made: it is to be shown by itself.
    void copied(const cw::ItemId& id);

private:
    void addIdentity();
    void addValues();
    void addButtons();
    void attempt(const Result<document::Edit>& edit);
    void fillChooser();
    void fillMore();
    void fillInstead();
    void fillUses();
    [[nodiscard]] const catalog::Item* committedItem() const;

    ItemId id_;
    std::vector<ItemId> choices_;
    std::optional<catalog::Item> shown_;
    QComboBox* chooser_ = nullptr;
    QLabel* title_ = nullptr;
    QLabel* caption_ = nullptr;
    TextField* name_ = nullptr;
    TextField* vendor_ = nullptr;
    QComboBox* kind_ = nullptr;
    TextField* notes_ = nullptr;
    QLabel* uses_ = nullptr;
    ItemValues* values_ = nullptr;
    ItemTexts* texts_ = nullptr;
    QComboBox* more_ = nullptr;
    QComboBox* instead_ = nullptr;
    QPushButton* copy_ = nullptr;
    QPushButton* reset_ = nullptr;
    QPushButton* remove_ = nullptr;
    QLabel* problem_ = nullptr;
};

}  // namespace cw::ui
