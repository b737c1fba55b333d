// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include <QFormLayout>
#include <QWidget>

#include "catalog/catalog.h"
#include "fields/text_field.h"

namespace cw::ui {

/// The texts of one item ("protocol", "airflow"), one line each. A text that is emptied goes away; its line stays while the
/// same item is looked at.
class ItemTexts final : public QWidget {
    Q_OBJECT
public:
    explicit ItemTexts(QWidget* parent = nullptr);

    void show(const catalog::Item& item);
    using QWidget::show;
    /// Null: there is no line for this key.
    [[nodiscard]] TextField* field(const std::string& key) const;

signals:
    void entered(const std::string& key, const QString& text);

private:
    ItemId id_;
    std::map<std::string, TextField*> lines_;
    QFormLayout* form_;
};

}  // namespace cw::ui
