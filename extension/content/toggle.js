// Injected after article.js by a click on the toolbar button: opens or closes the panel.
globalThis.orcidPush.toggle();
