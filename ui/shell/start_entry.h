// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLinkButton>

namespace cw::ui {

/// A line of the start page that does something: icon, title, and a quiet line below, in the size of the font that the page
/// has (the style's own command links keep one size).
class StartEntry final : public QCommandLinkButton {
    Q_OBJECT
public:
    StartEntry(const char* icon_name, const QString& title, const QString& line, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int iconSide() const;
    [[nodiscard]] QRect wordsIn(const QRect& box) const;
};

}  // namespace cw::ui
