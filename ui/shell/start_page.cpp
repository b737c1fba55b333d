// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/start_page.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "designs/designs.h"
#include "shell/settings.h"
#include "style/icons.h"
#include "style/theme.h"

namespace cw::ui {

namespace {

constexpr int least_column_width = 270;
constexpr int most_column_width = 440;

QLabel* label(const QString& text, const char* role)
{
    auto* made = new QLabel(text);
    made->setProperty("role", role);
    made->setWordWrap(true);
    return made;
}

QCommandLinkButton* entry(const char* icon_name, const QString& title, const QString& line)
{
    auto* button = new QCommandLinkButton(title, line);
    button->setIcon(icon(QString::fromLatin1(icon_name)));
    button->setIconSize({spacing::icon, spacing::icon});
    return button;
}

QWidget* column(QVBoxLayout*& layout)
{
    auto* widget = new QWidget;
    widget->setMinimumWidth(least_column_width);
    widget->setMaximumWidth(most_column_width);
    layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    return widget;
}

void clear(QLayout& layout)
{
    while (auto* item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

}  // namespace

StartPage::StartPage(QWidget* parent) : QWidget(parent)
{
    auto* columns = new QHBoxLayout;
    columns->setSpacing(2 * spacing::section);
    columns->addStretch(1);
    columns->addWidget(templateColumn(), 100, Qt::AlignTop);
    columns->addWidget(fileColumn(), 100, Qt::AlignTop);
    columns->addStretch(1);
    auto* content = new QWidget;
    content->setProperty("role", "panel");
    content->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(2 * spacing::section, 2 * spacing::section, 2 * spacing::section, 2 * spacing::section);
    layout->addStretch(1);
    layout->addLayout(columns);
    layout->addStretch(2);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    refreshRecentFiles();
}

QWidget* StartPage::templateColumn()
{
    QVBoxLayout* layout = nullptr;
    auto* widget = column(layout);
    layout->addWidget(label(tr("Begin with a design"), "title"));
    layout->addWidget(label(tr("Each is complete, and scales to the number of GPUs you want."), "caption"));
    layout->addSpacing(spacing::normal);
    for (const auto& design : designs::templates()) {
        auto* button = entry("template", QString::fromStdString(design.title), QString::fromStdString(design.line));
        connect(button, &QAbstractButton::clicked, this, [this, id = QString::fromStdString(design.id)] { emit templateChosen(id); });
        layout->addWidget(button);
    }
    return widget;
}

QWidget* StartPage::fileColumn()
{
    QVBoxLayout* layout = nullptr;
    auto* widget = column(layout);
    layout->addWidget(label(tr("Open"), "title"));
    layout->addWidget(label(tr("Or drop a design file onto this window."), "caption"));
    layout->addSpacing(spacing::normal);
    auto* open = entry("open", tr("Open a design…"), tr("A .json file of Clusterwright"));
    connect(open, &QAbstractButton::clicked, this, &StartPage::openRequested);
    layout->addWidget(open);
    recent_ = new QVBoxLayout;
    recent_->setSpacing(spacing::tight);
    layout->addLayout(recent_);
    return widget;
}

void StartPage::refreshRecentFiles()
{
    constexpr int most_shown = 5;
    clear(*recent_);
    for (const QString& path : settings::recentFiles().mid(0, most_shown)) {
        auto* button = entry("recent", QFileInfo(path).completeBaseName(), QDir::toNativeSeparators(QFileInfo(path).path()));
        connect(button, &QAbstractButton::clicked, this, [this, path] { emit fileChosen(path); });
        recent_->addWidget(button);
    }
}

void StartPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Colours::of(palette()).surface);
}

}  // namespace cw::ui
