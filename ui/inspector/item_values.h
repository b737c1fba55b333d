// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QWidget>

#include "catalog/catalog.h"
#include "inspector/value_field.h"

namespace cw::ui {

/// The figures of one item, one line each: name, value, the mark of where it comes from, and the way back to what is shipped.
/// What one would expect to know and nobody does is a line as well, with a dash.
class ItemValues final : public QWidget {
    Q_OBJECT
public:
    explicit ItemValues(QWidget* parent = nullptr);

    void show(const catalog::Item& item);
    using QWidget::show;
    /// A line for a figure that has none yet.
    void add(const std::string& key);

    /// Null: there is no line for this key.
    [[nodiscard]] ValueField* field(const std::string& key) const;
    [[nodiscard]] QToolButton* mark(const std::string& key) const;
    [[nodiscard]] QToolButton* reset(const std::string& key) const;

signals:
    void entered(const std::string& key, cw::catalog::Ends ends);
    void cleared(const std::string& key);
    void resetRequested(const std::string& key);

private:
    struct Line {
        QLabel* label = nullptr;
        ValueField* field = nullptr;
        QToolButton* mark = nullptr;
        QToolButton* reset = nullptr;
    };
    void rebuild(const std::vector<std::string>& keys);
    Line makeLine(const std::string& key);
    void fill(const std::string& key, const Line& line) const;

    catalog::Item item_;
    std::vector<std::string> keys_;
    std::map<std::string, Line> lines_;
    QGridLayout* grid_;
};

}  // namespace cw::ui
