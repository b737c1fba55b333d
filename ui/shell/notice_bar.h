// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QFrame>
#include <QLabel>
#include <QString>

class QHBoxLayout;

namespace cw::ui {

/// A line above the plan that says something about the open design, with what can be done about it. One at a time: the
/// later replaces the earlier.
class NoticeBar final : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);

    struct Choice {
        QString label;
        std::function<void()> act;
    };
    /// Stays until it is closed or a choice is taken. `key` tells notices apart, for clear().
    void say(const QString& key, const QString& text, const QString& details = {}, std::vector<Choice> choices = {});
    /// Takes away the notice of this key, or any.
    void clear(const QString& key = {});
    [[nodiscard]] QString text() const;

private:
    QLabel* text_ = nullptr;
    QHBoxLayout* buttons_ = nullptr;
    QString key_;
};

}  // namespace cw::ui
